internal import Dispatch
internal import Glibc
internal import Synchronization

/// One of a host's addresses, as the system's resolver returns it.
struct ResolvedAddress: Sendable {
    let family: CInt
    /// The number of the transport protocol.
    let transport: CInt
    /// The bytes of a `sockaddr` of the family.
    let bytes: [UInt8]

    /// Asks the resolver, which has no deadline of its own: one that is late is left behind on its thread.
    static func all(
        of host: String,
        port: UInt16,
        by deadline: ContinuousClock.Instant
    ) throws(ClientSocket.Failure) -> [ResolvedAddress] {
        let answer = Answer()
        DispatchQueue.global().async { answer.give(resolve(host, port: port)) }
        guard let result = answer.wait(until: deadline) else {
            throw ClientSocket.Failure(description: "\(host): no answer in time")
        }
        return try result.get()
    }

    private static func resolve(
        _ host: String,
        port: UInt16
    ) -> Result<[ResolvedAddress], ClientSocket.Failure> {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let result = unsafe getaddrinfo(host, String(port), &hints, &list)
        guard result == 0 else {
            let reason = unsafe String(cString: gai_strerror(result))
            return .failure(ClientSocket.Failure(description: "\(host): \(reason)"))
        }
        defer { unsafe freeaddrinfo(list) }
        var addresses: [ResolvedAddress] = []
        var entry = unsafe list
        while let info = unsafe entry?.pointee {
            let bytes = unsafe UnsafeRawBufferPointer(start: info.ai_addr, count: Int(info.ai_addrlen))
            addresses.append(
                unsafe ResolvedAddress(
                    family: info.ai_family,
                    transport: info.ai_protocol,
                    bytes: Array(bytes)
                )
            )
            unsafe entry = info.ai_next
        }
        return .success(addresses)
    }

    /// A result that one thread gives and another waits for.
    private final class Answer: Sendable {
        private let result = Mutex<Result<[ResolvedAddress], ClientSocket.Failure>?>(nil)
        private let isThere = DispatchSemaphore(value: 0)

        func give(_ value: Result<[ResolvedAddress], ClientSocket.Failure>) {
            result.withLock { $0 = value }
            isThere.signal()
        }

        /// - Returns: `nil` if nothing came in time.
        func wait(until deadline: ContinuousClock.Instant) -> Result<[ResolvedAddress], ClientSocket.Failure>?
        {
            let (seconds, attoseconds) = max(deadline - .now, .zero).components
            let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
            guard isThere.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .success else { return nil }
            return result.withLock { $0 }
        }
    }
}
