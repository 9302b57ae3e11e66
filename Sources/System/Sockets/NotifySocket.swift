internal import Glibc

/// Sends datagrams to a socket of the local machine, as the protocol of sd_notify(3) requires.
///
/// That protocol is a few words in one datagram, and its definition promises that it stays so; libsystemd would be one more
/// library to load, to update and to trust for thirty lines.
package final class NotifySocket: Sendable {
    private let descriptor: Descriptor
    private let path: [UInt8]

    /// The longest path that `sockaddr_un` holds: it has 108 bytes, one of which ends the path.
    package static let longestPath = 107

    /// - Parameter path: A path of 1 to 107 bytes; an abstract name begins with a zero byte (unix(7)).
    /// - Throws: If the system has no descriptor left, or the process may not have such sockets.
    package init(path: [UInt8]) throws(SystemError) {
        precondition(!path.isEmpty && path.count <= Self.longestPath, "a path that fits sockaddr_un")
        let number = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw .last }
        descriptor = Descriptor(adopting: number)
        self.path = path
    }

    /// Sends one datagram, and waits if the receiver has fallen behind.
    ///
    /// It is addressed anew each time, since a manager that restarts itself may bind its path anew.
    package func send(_ message: [UInt8]) throws(SystemError) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
        // An abstract name ends where the length says; a path may.
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        let sent = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                var sent: Int
                repeat {
                    sent = unsafe sendto(
                        descriptor.number,
                        message,
                        message.count,
                        CInt(MSG_NOSIGNAL),
                        address,
                        length
                    )
                } while sent < 0 && errno == EINTR
                return sent
            }
        }
        guard sent >= 0 else { throw .last }
    }
}
