internal import CEpoll
internal import Glibc
package import System

/// A listening, non-blocking stream socket.
package struct ListeningSocket: ~Copyable {
    /// The reason why there is no listening socket.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        package let address: SocketAddress
        package let cause: SystemError

        package init(address: SocketAddress, cause: SystemError) {
            self.address = address
            self.cause = cause
        }

        /// Whether the machine does not speak this family of addresses at all, for instance because IPv6 is switched off.
        package var isFamilyMissing: Bool { [EAFNOSUPPORT, EADDRNOTAVAIL].contains(cause.code) }

        /// Whether the process may have no sockets of this family, for instance in the sandbox of a service that is handed its
        /// own.
        package var isNetworkMissing: Bool { cause.code == EAFNOSUPPORT }

        /// Whether the process may have no sockets at all, or not bind them: it can only be handed some.
        package var isForbidden: Bool { isNetworkMissing || cause.code == ENOSYS }

        package var description: String { description(listenOption: "--listen") }

        /// - Parameter listenOption: The option by which an operator chooses the address.
        /// - Returns: One line that names the address and says what to do.
        package func description(listenOption: String) -> String {
            switch cause.code {
            case EADDRINUSE:
                "cannot listen on \(address): another program listens there; stop it or choose another port with \(listenOption)"
            case EACCES:
                "cannot listen on \(address): ports below 1024 need the capability CAP_NET_BIND_SERVICE; choose a higher port with \(listenOption)"
            case EADDRNOTAVAIL:
                "cannot listen on \(address): no network interface of this machine has that address"
            case EAFNOSUPPORT:
                "cannot listen on \(address): there is no such network here; under systemd, start lectern-gemini.socket, or take the service out of its sandbox with lectern-alone.conf"
            default: "cannot listen on \(address): \(cause)"
            }
        }
    }

    /// The result of accepting a connection.
    package enum Accepted: ~Copyable {
        /// A connection, and the address at its other end.
        case connection(Socket, SocketAddress)
        /// Nobody waits.
        case wouldBlock
        /// The process or the system has no descriptor left.
        case outOfDescriptors
    }

    /// The most finished TCP handshakes that wait to be accepted: Linux's own limit by default (net.core.somaxconn).
    static let backlog = 4096

    private let descriptor: Descriptor
    /// The address as bound, with the system's choice if port 0 was asked for.
    package let address: SocketAddress
    /// Whether the event loops share this one socket; otherwise each has its own.
    let isInherited: Bool

    /// - Parameters:
    ///   - address: The address; port 0 asks the system for a free one.
    ///   - shared: Whether sockets of other event loops listen on the same address.
    /// - Throws: A ``Failure``, which names the address.
    package init(listeningOn address: SocketAddress, shared: Bool) throws(Failure) {
        let descriptor = try Self.bound(to: address, shared: shared)
        let number = descriptor.number
        Self.sendAtOnce(number)
        guard listen(number, CInt(Self.backlog)) == 0 else {
            throw Failure(address: address, cause: .last)
        }
        self.address = Self.boundAddress(of: number) ?? address
        self.descriptor = descriptor
        isInherited = false
    }

    /// Returns a socket that has the address and does not listen yet.
    private static func bound(to address: SocketAddress, shared: Bool) throws(Failure) -> Descriptor {
        let number = socket(
            address.family,
            CInt(SOCK_STREAM.rawValue) | CInt(SOCK_NONBLOCK.rawValue) | CInt(SOCK_CLOEXEC.rawValue),
            0
        )
        guard number >= 0 else { throw Failure(address: address, cause: .last) }
        let descriptor = Descriptor(adopting: number)
        enable(SO_REUSEADDR, level: SOL_SOCKET, on: number)
        if shared { enable(SO_REUSEPORT, level: SOL_SOCKET, on: number) }
        // IPv4 gets a socket of its own, so that serving it never depends on net.ipv6.bindv6only.
        if case .v6 = address { enable(IPV6_V6ONLY, level: CInt(IPPROTO_IPV6), on: number) }
        let result = unsafe address.withSockaddr { unsafe bind(number, $0, $1) }
        guard result == 0 else { throw Failure(address: address, cause: .last) }
        return descriptor
    }

    /// Tries whether an address could be listened on, without listening there.
    ///
    /// An address in use is good: the server that runs may be the one that has it.
    ///
    /// - Returns: The reason why it could not; `nil` if it could.
    package static func rehearsalFailure(of address: SocketAddress) -> Failure? {
        do throws(Failure) {
            _ = try bound(to: address, shared: true)
            return nil
        } catch {
            return error.cause.code == EADDRINUSE ? nil : error
        }
    }

    /// Shares a socket that was handed in, through a duplicate descriptor.
    ///
    /// - Throws: `SystemError` if the system has no descriptor left.
    package init(adopting socket: InheritedSocket) throws(SystemError) {
        let number = fcntl(socket.number, F_DUPFD_CLOEXEC, 0)
        guard number >= 0 else { throw .last }
        Self.sendAtOnce(number)
        descriptor = Descriptor(adopting: number)
        address = socket.address
        isInherited = true
    }

    /// Switches Nagle's algorithm off: answers leave in one piece, so there is nothing for it to wait for.
    ///
    /// On Linux, accepted sockets inherit the option, which saves a call for each connection.
    private static func sendAtOnce(_ number: CInt) {
        enable(TCP_NODELAY, level: CInt(IPPROTO_TCP), on: number)
    }

    /// The descriptor's number, which is only to be watched, since ``release()`` gives the descriptor a new owner.
    package var number: CInt { descriptor.number }

    /// Accepts the next waiting connection and skips peers that have gone meanwhile.
    ///
    /// - Throws: `SystemError` if the kernel refuses for a reason that ``Accepted`` does not have.
    package func accept() throws(SystemError) -> Accepted {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        while true {
            let number = unsafe withUnsafeMutablePointer(to: &storage) { storage in
                unsafe storage.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe accept4(
                        descriptor.number,
                        $0,
                        &length,
                        CInt(SOCK_NONBLOCK.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
                    )
                }
            }
            if number >= 0 {
                let socket = Socket(adopting: Descriptor(adopting: number))
                return .connection(socket, SocketAddress(storage) ?? .v4(0, port: 0))
            }
            switch errno {
            // The peer was gone before it was accepted (accept(2) lists these errors), so the next is tried.
            case EINTR, ECONNABORTED, EPROTO, ENETDOWN, ENETUNREACH, EHOSTDOWN, EHOSTUNREACH, ENONET, EPERM:
                continue
            case EAGAIN: return .wouldBlock
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .outOfDescriptors
            default: throw .last
            }
        }
    }

    private static func enable(_ option: CInt, level: CInt, on number: CInt) {
        var on: CInt = 1
        unsafe _ = setsockopt(number, level, option, &on, socklen_t(MemoryLayout<CInt>.size))
    }

    /// - Returns: `nil` if it is not a socket of IPv4 or IPv6.
    static func boundAddress(of number: CInt) -> SocketAddress? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = unsafe withUnsafeMutablePointer(to: &storage) { storage in
            unsafe storage.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(number, $0, &length)
            }
        }
        return result == 0 ? SocketAddress(storage) : nil
    }
}
