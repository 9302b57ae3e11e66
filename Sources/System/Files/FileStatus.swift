internal import Glibc

/// The status of a file: its kind, its owner and its permissions.
package struct FileStatus: Hashable, Sendable {
    /// The kinds of files, as far as programs treat them differently.
    package enum Kind: Hashable, Sendable {
        case folder
        /// A regular file.
        case file
        /// A link, a pipe or a device.
        case other
    }

    package let kind: Kind
    /// Whether it is a socket, one of the other kinds.
    package let isSocket: Bool
    /// The lower twelve bits of a mode, as chmod(2) takes them.
    package let permissions: UInt32
    package let owner: UInt32
    package let group: UInt32
    /// The device, which together with the inode tells whether two paths lead to one file.
    package let device: UInt
    package let inode: UInt
    /// How many bytes a regular file has.
    package let size: Int
    /// When the content was last changed, in seconds since 1970.
    package let modified: Int
    /// What tells one content of a file from another, without a look into it.
    package let stamp: FileStamp

    /// - Parameters:
    ///   - path: An absolute path, or one relative to the working directory.
    ///   - followsLinks: Whether a link stands for what it leads to.
    /// - Throws: If nothing is there, or if the way to it is barred.
    package init(of path: String, followsLinks: Bool = true) throws(SystemError) {
        try self.init(of: path, in: AT_FDCWD, followsLinks: followsLinks)
    }

    init(of path: String, in folder: CInt, followsLinks: Bool) throws(SystemError) {
        var status = stat()
        let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
        guard unsafe fstatat(folder, path, &status, flags) == 0 else { throw .last }
        self.init(status)
    }

    /// Describes what a descriptor is open for.
    init(of descriptor: CInt) throws(SystemError) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
        self.init(status)
    }

    private init(_ status: stat) {
        kind = Kind(status.st_mode)
        isSocket = status.st_mode & S_IFMT == S_IFSOCK
        permissions = status.st_mode & 0o7777
        owner = status.st_uid
        group = status.st_gid
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        size = status.st_size
        modified = status.st_mtim.tv_sec
        stamp = FileStamp(
            device: UInt(status.st_dev),
            inode: UInt(status.st_ino),
            size: status.st_size,
            seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec
        )
    }

    /// Whether users other than the owner and its group may read the file.
    package var isReadableByAnyone: Bool { permissions & S_IROTH != 0 }

    /// Returns whether both describe the same file.
    func isSameFile(as other: FileStatus) -> Bool { (device, inode) == (other.device, other.inode) }
}

/// Which file something is, how long it is, and when it was last written to; a name that is taken from it changes nothing.
///
/// Two writes within one tick of the kernel's clock, some milliseconds, have the same stamp if the length stays.
package struct FileStamp: Hashable, Sendable {
    private let device: UInt
    private let inode: UInt
    private let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    fileprivate init(device: UInt, inode: UInt, size: Int, seconds: Int, nanoseconds: Int) {
        (self.device, self.inode, self.size) = (device, inode, size)
        (self.seconds, self.nanoseconds) = (seconds, nanoseconds)
    }
}

extension FileStatus.Kind {
    init(_ mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFDIR: .folder
            case S_IFREG: .file
            default: .other
            }
    }
}
