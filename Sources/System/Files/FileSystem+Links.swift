internal import Glibc

extension FileSystem {
    /// Returns the words of a symbolic link, absolute or relative to its folder; `nil` if there is no link.
    package static func linkTarget(_ path: String) -> String? { link(path, in: AT_FDCWD) }

    fileprivate static func link(_ path: String, in folder: CInt) -> String? {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlinkat(folder, path, &target, target.count)
        guard count > 0 else { return nil }
        return String(decoding: target.prefix(count).map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    }
}

extension Folder {
    /// Returns the words of a symbolic link in the folder; `nil` if the entry is none.
    package func linkTarget(of name: String) -> String? { FileSystem.link(name, in: descriptor.number) }

    /// Returns what an entry is itself, so that a link is ``FileStatus/Kind/other``.
    package func ownKind(of name: String) throws(SystemError) -> FileStatus.Kind {
        try FileStatus(of: name, in: descriptor.number, followsLinks: false).kind
    }
}
