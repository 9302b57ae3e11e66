internal import CLinux
internal import Text
internal import Glibc

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
    }

    /// By the path inside the folder, with U+FFFD for what is not UTF-8 in it.
    let entries: [String: Entry]

    /// - Parameters:
    ///   - folder: Its path.
    ///   - output: What the user knows it by.
    /// - Throws: Where something cannot be read, or another file system begins in the folder or with it: to move or to clear the
    ///   folder would take away files of that one.
    init(of folder: String, named output: String) throws(ServiceError) {
        let root = try Status(of: folder)
        guard !root.beginsMount else {
            throw ServiceError(
                "\(output): another file system begins there, which no export may replace; name a folder inside it"
            )
        }
        var entries: [String: Entry] = [:]
        var waiting = [""]
        while let path = waiting.popLast() {
            for name in try FileSystem.names(in: path.isEmpty ? folder : "\(folder)/\(path)") {
                let inside = path.isEmpty ? name : "\(path)/\(name)"
                let status: Status
                do throws(ServiceError) {
                    status = try Status(of: "\(folder)/\(inside)")
                } catch {
                    // Its name is not UTF-8, so it is none of ours; or it has gone meanwhile.
                    guard error.refusal?.code == ENOENT else { throw error }
                    entries[inside] = .other
                    continue
                }
                guard !status.beginsMount, status.entry != .folder || status.device == root.device else {
                    throw ServiceError(
                        "\(output): another file system begins at \(printable(inside.unicodeScalars)), which no export may remove; unmount it, or choose another folder with --output"
                    )
                }
                entries[inside] = status.entry
                if status.entry == .folder { waiting.append(inside) }
            }
        }
        self.entries = entries
    }

    /// Sorted, so that a folder comes before what is in it.
    var folders: [String] { entries.filter { $1 == .folder }.keys.sorted() }

    /// All that is no folder, sorted.
    var files: [String] { entries.filter { $1 != .folder }.keys.sorted() }
}

/// What one path is, a link itself and not what it leads to.
private struct Status {
    let entry: FolderContents.Entry
    /// Not of a file: an overlay shows those of its layers.
    let device: [UInt32]
    /// Also where the same file system begins there once more (`mount --bind`); kernels before 5.8 do not tell.
    let beginsMount: Bool

    init(of path: String) throws(ServiceError) {
        var status = statx()
        let flags = AT_SYMLINK_NOFOLLOW | LECTERN_NO_AUTOMOUNT
        guard statx(AT_FDCWD, path, flags, UInt32(STATX_BASIC_STATS), &status) == 0 else {
            throw FileSystem.failure(path)
        }
        switch mode_t(status.stx_mode) & S_IFMT {
        case S_IFDIR: entry = .folder
        case S_IFREG:
            entry = .file(
                changed: .seconds(status.stx_ctime.tv_sec) + .nanoseconds(status.stx_ctime.tv_nsec)
            )
        default: entry = .other
        }
        device = [status.stx_dev_major, status.stx_dev_minor]
        beginsMount = status.stx_attributes & LECTERN_MOUNT_ROOT != 0
    }
}
