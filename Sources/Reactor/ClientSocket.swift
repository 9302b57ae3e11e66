internal import Glibc

/// A blocking connection to a server, for a client on the command line.
package struct ClientSocket: ~Copyable {
    /// Why there is no connection.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        /// One line: what was tried and what the system said.
        package let description: String
    }

    private let descriptor: Descriptor

    /// Connects to the first address of `host` that answers.
    ///
    /// - Parameters:
    ///   - host: A name, or an address literal without brackets.
    ///   - port: Of the server.
    ///   - timeout: For each address, and for each read and write later.
    /// - Throws: ``Failure``, of the last address tried.
    package init(connectingTo host: String, port: UInt16, timeout: Duration) throws(Failure) {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let result = unsafe getaddrinfo(host, String(port), &hints, &list)
        guard result == 0 else {
            throw Failure(description: "\(host): \(unsafe String(cString: gai_strerror(result)))")
        }
        defer { unsafe freeaddrinfo(list) }
        var failure = Failure(description: "\(host): no address")
        var entry = unsafe list
        while let info = unsafe entry?.pointee {
            do {
                descriptor = try unsafe Self.connect(info, timeout: timeout)
                return
            } catch {
                failure = Failure(description: "\(host), port \(port): \(error.explanation)")
            }
            unsafe entry = info.ai_next
        }
        throw failure
    }

    private static func connect(_ info: addrinfo, timeout: Duration) throws(SystemError) -> Descriptor {
        let number = unsafe socket(
            info.ai_family,
            info.ai_socktype | CInt(SOCK_CLOEXEC.rawValue),
            info.ai_protocol
        )
        guard number >= 0 else { throw .last }
        let descriptor = Descriptor(adopting: number)
        let (seconds, attoseconds) = timeout.components
        var limit = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            unsafe _ = setsockopt(number, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        guard unsafe Glibc.connect(number, info.ai_addr, info.ai_addrlen) == 0 else { throw .last }
        return descriptor
    }

    /// Appends what the server sent next.
    ///
    /// - Returns: `false` at the end of the stream.
    package func read(into buffer: inout [UInt8]) throws(SystemError) -> Bool {
        var count = 0
        let number = descriptor.number
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
            let count = unsafe bytes.withUnsafeBytes {
                unsafe send(descriptor.number, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            if count >= 0 { return count }
            guard errno == EINTR else { throw .last }
        }
    }
}

extension SystemError {
    /// As ``description``, and for a blocking socket's time limit in words that fit it.
    package var explanation: String {
        code == EAGAIN || code == EINPROGRESS ? "no answer in time" : description
    }
}
