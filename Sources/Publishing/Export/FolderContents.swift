internal import System

/// Everything below a folder, all of it on the folder's own file system.
///
/// Two of them are equal where nothing has come, gone or been changed between the one and the other.
struct FolderContents: Equatable {
    enum Entry: Equatable {
        case folder
        /// A regular file, and when it was last changed in any way, since 1970.
        case file(changed: Duration)
        /// A link, a pipe, a device.
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

    /// By the path inside the folder, with U+FFFD for what is not UTF-8 in it.
    let entries: [String: Entry]

    /// - Parameters:
    ///   - folder: Its path.
    ///   - output: What the user knows it by.
    /// - Throws: Where something cannot be read, or another file system begins in the folder or with it: to move or to clear the
    ///   folder would take away files of that one.
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
                    // Its name is not UTF-8, so it is none of ours; or it has gone meanwhile.
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

    /// Sorted, so that a folder comes before what is in it.
    var folders: [String] { entries.filter { $1 == .folder }.keys.sorted() }

    /// All that is no folder, sorted.
    var files: [String] { entries.filter { $1 != .folder }.keys.sorted() }
}
