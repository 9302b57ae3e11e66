internal import Glibc

/// A blocking connection to a server, for a client on the command line.
package struct ClientSocket: ~Copyable {
    /// The reason why there is no connection.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        /// The attempt and the system's words about it, in one line.
        package let description: String
    }

    private let descriptor: Descriptor
    private let deadline: ContinuousClock.Instant

    /// Connects to the first address of `host` that answers.
    ///
    /// - Parameters:
    ///   - host: A name, or an address literal without brackets.
    ///   - port: The server's port.
    ///   - timeout: The time for everything: to find the address, to connect, and for all reading and writing later.
    /// - Throws: The ``Failure`` of the last address tried.
    package init(connectingTo host: String, port: UInt16, timeout: Duration) throws(Failure) {
        let deadline = ContinuousClock.now + timeout
        let addresses = try ResolvedAddress.all(of: host, port: port, by: deadline)
        var failure = Failure(description: "\(host): no address")
        for address in addresses {
            do {
                descriptor = try Self.connect(address, by: deadline)
                self.deadline = deadline
                return
            } catch {
                failure = Failure(description: "\(host), port \(port): \(error.explanation)")
            }
        }
        throw failure
    }

    /// Connects to a socket of this machine.
    ///
    /// - Parameters:
    ///   - address: Its path.
    ///   - timeout: The time for everything, all reading and writing included.
    /// - Throws: The reason of the system.
    package init(connectingTo address: LocalAddress, timeout: Duration) throws(SystemError) {
        let deadline = ContinuousClock.now + timeout
        let descriptor = try LocalAddress.makeSocket()
        let number = descriptor.number
        try Self.setLimit(SO_SNDTIMEO, of: number, by: deadline)
        guard unsafe address.withPointer({ unsafe Glibc.connect(number, $0, $1) }) == 0 else { throw .last }
        self.deadline = deadline
        self.descriptor = descriptor
    }

    private static func connect(
        _ address: ResolvedAddress,
        by deadline: ContinuousClock.Instant
    ) throws(SystemError) -> Descriptor {
        let kind = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
        let number = socket(address.family, kind, address.transport)
        guard number >= 0 else { throw .last }
        let descriptor = Descriptor(adopting: number)
        try setLimit(SO_SNDTIMEO, of: number, by: deadline)
        let result = unsafe address.bytes.withUnsafeBytes { bytes in
            unsafe bytes.withMemoryRebound(to: sockaddr.self) {
                unsafe Glibc.connect(number, $0.baseAddress, socklen_t(bytes.count))
            }
        }
        guard result == 0 else { throw .last }
        return descriptor
    }

    /// Limits the next call to what is left of the time.
    private static func setLimit(
        _ option: CInt,
        of number: CInt,
        by deadline: ContinuousClock.Instant
    ) throws(SystemError) {
        let left = deadline - .now
        guard left > .zero else { throw SystemError(code: EAGAIN) }
        let (seconds, attoseconds) = left.components
        // A limit of 0 would mean no limit.
        var limit = timeval(tv_sec: Int(seconds), tv_usec: max(1, Int(attoseconds / 1_000_000_000_000)))
        guard
            unsafe setsockopt(number, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size)) == 0
        else { throw .last }
    }

    /// Appends the next bytes that the server has sent.
    ///
    /// - Returns: `false` at the end of the stream.
    package func read(into buffer: inout [UInt8]) throws(SystemError) -> Bool {
        var count = 0
        let number = descriptor.number
        try Self.setLimit(SO_RCVTIMEO, of: number, by: deadline)
        buffer.append(addingCapacity: 16_384) { output in
            unsafe output.withUnsafeMutableBufferPointer { bytes, initialised in
                repeat {
                    let rest = unsafe UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(bytes)[initialised...]
                    )
                    count = unsafe recv(number, rest.baseAddress, rest.count, 0)
                } while count < 0 && errno == EINTR
                initialised += max(0, count)
            }
        }
        guard count >= 0 else { throw .last }
        return count > 0
    }

    /// Hands bytes to the kernel.
    ///
    /// - Returns: How many it took; at least 1.
    package func write(_ bytes: Span<UInt8>) throws(SystemError) -> Int {
        while true {
            try Self.setLimit(SO_SNDTIMEO, of: descriptor.number, by: deadline)
            let count = unsafe bytes.withUnsafeBytes {
                unsafe send(descriptor.number, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            if count >= 0 { return count }
            guard errno == EINTR else { throw .last }
        }
    }
}

extension SystemError {
    /// The error in words; like ``description``, but with words that fit when a blocking socket's time limit has passed.
    package var explanation: String {
        code == EAGAIN || code == EINPROGRESS ? "no answer in time" : description
    }
}
