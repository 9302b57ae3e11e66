internal import CLinux
internal import Glibc

/// What one entry of a folder is, a link itself and not what it leads to, and whether another file system begins with it.
package struct EntryStatus: Hashable, Sendable {
    package let kind: FileStatus.Kind
    /// When it was last changed in any way, since 1970.
    package let changed: Duration
    /// The file system's, but not of a file: an overlay shows those of its layers.
    package let device: [UInt32]
    /// Also where the same file system begins there once more (`mount --bind`); kernels before 5.8 do not tell.
    package let beginsMount: Bool

    /// - Parameter path: Absolute, or relative to the working directory; nothing is mounted for it.
    /// - Throws: Where nothing is there, or the way to it is barred.
    package init(of path: String) throws(FileError) {
        var status = statx()
        let flags = AT_SYMLINK_NOFOLLOW | LECTERN_NO_AUTOMOUNT
        guard unsafe statx(AT_FDCWD, path, flags, UInt32(STATX_BASIC_STATS), &status) == 0 else {
            throw .last(path)
        }
        kind = FileStatus.Kind(mode_t(status.stx_mode))
        changed = .seconds(status.stx_ctime.tv_sec) + .nanoseconds(status.stx_ctime.tv_nsec)
        device = [status.stx_dev_major, status.stx_dev_minor]
        beginsMount = status.stx_attributes & LECTERN_MOUNT_ROOT != 0
    }
}
