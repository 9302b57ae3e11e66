internal import CLinux
internal import Glibc

/// The status of an entry of a folder, which also tells whether another file system begins there.
///
/// A link is described itself, and not what it leads to.
package struct EntryStatus: Hashable, Sendable {
    package let kind: FileStatus.Kind
    /// When the entry was last changed in any way, since 1970.
    package let changed: Duration
    /// The device of the file system, which is only reliable for folders: for files, an overlay shows the devices of its
    /// layers.
    package let device: [UInt32]
    /// Whether a file system begins here, be it the same one again (`mount --bind`); kernels before 5.8 do not tell.
    package let beginsMount: Bool

    /// - Parameter path: An absolute path, or one relative to the working directory; nothing is mounted to look at it.
    /// - Throws: If nothing is there, or if the way to it is barred.
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
