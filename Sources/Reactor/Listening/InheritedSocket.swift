internal import Glibc
package import System

/// A listening socket that another process, such as a service manager, has made and handed in.
///
/// It stays open for as long as this process lives: the value names the descriptor and does not own it. The socket even
/// outlives the process, and so do the connections that wait on it, so that a restart loses nobody.
package struct InheritedSocket: Hashable, Sendable {
    /// The reason why a descriptor cannot be served on.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        package let number: CInt
        /// The kind of descriptor that it is instead, or the system's words.
        package let reason: String

        /// A line that says what to do.
        package var description: String {
            "descriptor \(number), handed in: \(reason); hand in a listening stream socket of IPv4 or IPv6"
        }
    }

    package let number: CInt
    /// The address as bound.
    package let address: SocketAddress

    /// Checks a descriptor and prepares it: accepting will not wait, and no program that is started later inherits it.
    ///
    /// - Throws: A ``Failure`` if it is not a socket, not a stream, not listening or not of the Internet.
    package init(checking number: CInt) throws(Failure) {
        func refusal(_ reason: String) -> Failure { Failure(number: number, reason: reason) }

        guard let type = Self.option(SO_TYPE, of: number) else {
            throw refusal(errno == EBADF ? "there is none" : "it is not a socket")
        }
        guard type == CInt(SOCK_STREAM.rawValue) else { throw refusal("it is not a stream socket") }
        guard Self.option(SO_ACCEPTCONN, of: number) == 1 else {
            throw refusal("it is connected and not listening (Accept=yes)")
        }
        guard let address = ListeningSocket.boundAddress(of: number) else {
            throw refusal("it is bound to a path")
        }
        let flags = fcntl(number, F_GETFL)
        guard flags >= 0, fcntl(number, F_SETFL, flags | O_NONBLOCK) == 0,
            fcntl(number, F_SETFD, FD_CLOEXEC) == 0
        else { throw refusal(SystemError.last.description) }
        self.number = number
        self.address = address
    }

    private static func option(_ name: CInt, of number: CInt) -> CInt? {
        var value: CInt = 0
        var length = socklen_t(MemoryLayout<CInt>.size)
        return unsafe getsockopt(number, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
    }
}
