internal import Glibc

/// The address of a socket that only this machine reaches: a path in its file system (unix(7)).
package struct LocalAddress: Hashable, Sendable, CustomStringConvertible {
    /// The longest path in bytes: `sockaddr_un` has 108, one of which ends the path.
    package static let longestPath = 107

    package let path: String

    /// Takes a path of 1 to ``longestPath`` bytes, none of which is zero; `nil` for any other.
    package init?(_ path: String) {
        guard (1...Self.longestPath).contains(path.utf8.count), !path.utf8.contains(0) else { return nil }
        self.path = path
    }

    /// The folder in which the path lies.
    package var folder: String {
        let folder = FileSystem.parent(of: path)
        return folder.isEmpty ? "." : folder
    }

    package var description: String { path }

    /// Calls the system with the address as it wants it.
    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        return unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// Makes a socket of this kind that is bound to nothing and connected to nothing.
    static func makeSocket(_ flags: CInt = 0) throws(SystemError) -> Descriptor {
        let number = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue) | flags, 0)
        guard number >= 0 else { throw .last }
        return Descriptor(adopting: number)
    }
}
