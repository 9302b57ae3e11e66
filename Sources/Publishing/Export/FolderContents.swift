internal import System

/// Everything below a folder, all of it on the folder's own file system.
///
/// Two values are equal if nothing has come, gone or been changed between them.
struct FolderContents: Equatable {
    enum Entry: Equatable {
        case folder
        /// A regular file, with the time since 1970 at which it was last changed in any way.
        case file(changed: Duration)
        /// A link, a pipe or a device.
        case other

        fileprivate init(_ status: EntryStatus) {
            self =
                switch status.kind {
                case .folder: .folder
                case .file: .file(changed: status.changed)
                case .other: .other
                }
        }
    }

    /// The entries by their paths inside the folder, with U+FFFD for what is not UTF-8 in them.
    let entries: [String: Entry]

    /// - Parameters:
    ///   - folder: The path of the folder.
    ///   - output: The name by which the user knows it.
    /// - Throws: An error if something cannot be read, or if another file system begins in the folder or with it: to move or to
    ///   clear the folder would take away files of that one.
    init(of folder: String, named output: String) throws {
        let root = try EntryStatus(of: folder)
        guard !root.beginsMount else { throw ExportError.mount(output: output, at: nil) }
        var entries: [String: Entry] = [:]
        var waiting = [""]
        while let path = waiting.popLast() {
            for name in try FileSystem.names(in: path.isEmpty ? folder : "\(folder)/\(path)") {
                let inside = path.isEmpty ? name : "\(path)/\(name)"
                let status: EntryStatus
                do throws(FileError) {
                    status = try EntryStatus(of: "\(folder)/\(inside)")
                } catch {
                    // Its name is not UTF-8, so it is not one of ours; or it has gone in the meantime.
                    guard error.refusal?.obstacle == .nothingThere else { throw error }
                    entries[inside] = .other
                    continue
                }
                guard !status.beginsMount, status.kind != .folder || status.device == root.device else {
                    throw ExportError.mount(output: output, at: inside)
                }
                entries[inside] = Entry(status)
                if status.kind == .folder { waiting.append(inside) }
            }
        }
        self.entries = entries
    }

    /// The folders, sorted so that each comes before what is in it.
    var folders: [String] { entries.filter { $1 == .folder }.keys.sorted() }

    /// All that is not a folder, sorted.
    var files: [String] { entries.filter { $1 != .folder }.keys.sorted() }
}
