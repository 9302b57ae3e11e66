internal import Glibc
package import System

/// A listening socket that another process made and handed in, such as a service manager.
///
/// Open for as long as this process lives: it names the descriptor and does not own it. The socket outlives the
/// process too, and with it what waits to be accepted, so that a restart loses nobody.
package struct InheritedSocket: Hashable, Sendable {
    /// Why a descriptor cannot be served on.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        package let number: CInt
        /// What it is instead, or what the system said.
        package let reason: String

        /// One line that says what to do.
        package var description: String {
            "descriptor \(number), handed in: \(reason); hand in a listening stream socket of IPv4 or IPv6"
        }
    }

    package let number: CInt
    /// As bound.
    package let address: SocketAddress

    /// Checks a descriptor and readies it: accepting will not wait, and no program started later gets it.
    ///
    /// - Throws: ``Failure`` for what is not a socket, not a stream, not listening or not of the Internet.
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
