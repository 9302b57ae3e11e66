internal import Glibc

/// What is at a path, and whose it is.
package struct FileStatus: Hashable, Sendable {
    /// As far as programs treat files differently.
    package enum Kind: Hashable, Sendable {
        case folder
        /// A regular one.
        case file
        /// A link, a pipe, a device.
        case other
    }

    package let kind: Kind
    /// The lower twelve bits of a mode, as chmod(2) takes them.
    package let permissions: UInt32
    package let owner: UInt32
    package let group: UInt32
    /// With the inode it tells whether two paths lead to one file.
    package let device: UInt
    package let inode: UInt
    /// How many bytes a regular file has.
    package let size: Int
    /// When its content was last changed, in seconds since 1970.
    package let modified: Int

    /// - Parameters:
    ///   - path: Absolute, or relative to the working directory.
    ///   - followsLinks: Whether a link stands for what it leads to.
    /// - Throws: Where nothing is there, or the way to it is barred.
    package init(of path: String, followsLinks: Bool = true) throws(SystemError) {
        try self.init(of: path, in: AT_FDCWD, followsLinks: followsLinks)
    }

    init(of path: String, in folder: CInt, followsLinks: Bool) throws(SystemError) {
        var status = stat()
        let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
        guard unsafe fstatat(folder, path, &status, flags) == 0 else { throw .last }
        self.init(status)
    }

    /// What a descriptor is of.
    init(of descriptor: CInt) throws(SystemError) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
        self.init(status)
    }

    private init(_ status: stat) {
        kind = Kind(status.st_mode)
        permissions = status.st_mode & 0o7777
        owner = status.st_uid
        group = status.st_gid
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        size = status.st_size
        modified = status.st_mtim.tv_sec
    }

    /// Whether users other than the owner and its group may read it.
    package var isReadableByAnyone: Bool { permissions & S_IROTH != 0 }

    /// Whether both are of one file.
    func isSameFile(as other: FileStatus) -> Bool { (device, inode) == (other.device, other.inode) }
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
