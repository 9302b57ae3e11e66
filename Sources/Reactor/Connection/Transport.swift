package import System
package import TLS

/// The layer over which a connection's bytes travel: TLS, or none (Gopher).
///
/// It is a struct around an optional session rather than an enum, because a payload that cannot be copied cannot be changed
/// inside an enum.
package struct Transport: ~Copyable {
    /// The session, made when the first bytes come, so that a silent connection costs a socket and no more.
    private var session: TLSSession?
    private let context: TLSServerContext?
    /// The bytes without TLS that came and were not yet read, and below those that wait for the kernel.
    private var received: [UInt8] = []
    private var outgoing: [UInt8] = []
    /// The bytes that the kernel has taken so far.
    package private(set) var handedOver = 0

    /// Makes a transport without TLS.
    package init() {
        session = nil
        context = nil
    }

    /// Makes a transport with TLS, as the server.
    package init(server context: TLSServerContext) {
        session = nil
        self.context = context
    }

    package var isSecure: Bool { context != nil }
    package var tlsVersion: TLSVersion? { withSession { $0.version } }
    /// Whether an earlier session has shortened the handshake.
    var isResumed: Bool { withSession { $0.isResumed } ?? false }
    /// What both sides of the TLS session agreed on.
    var agreement: TLSAgreement? { withSession { $0.agreement } }
    /// The identity that the client's hello named.
    var namedIdentity: NamedIdentity { withSession { $0.namedIdentity } ?? .none }

    /// Whether we have sent our last message of the handshake.
    var hasSentFinished: Bool { withSession { $0.hasSentFinished } ?? false }

    private func withSession<Value>(_ body: (borrowing TLSSession) -> Value?) -> Value? {
        switch session {
        case .some(let session): body(session)
        case .none: nil
        }
    }
}

/// The operations of the driver.
extension Transport {
    /// Takes what came from the network; ``read(into:limit:)`` returns the plaintext.
    package mutating func receive(_ bytes: Span<UInt8>) throws(TLSError) {
        guard let context else { return received.append(bytes) }
        if session == nil { session = try TLSSession(server: context) }
        try session?.receive(bytes)
    }

    /// Goes on with the handshake, as far as what came allows; without TLS it never ends.
    package mutating func handshake() throws(TLSError) -> TLSProgress {
        try session?.handshake() ?? .needsCiphertext
    }

    /// Appends plaintext to `buffer`.
    mutating func read(into buffer: inout [UInt8], limit: Int) throws(TLSError) -> TLSReadResult {
        guard context == nil else {
            return try session?.read(into: &buffer, limit: limit) ?? .needsCiphertext
        }
        guard !received.isEmpty else { return .needsCiphertext }
        buffer.append(contentsOf: received)
        defer { received.removeAll(keepingCapacity: true) }
        return .bytes(received.count)
    }

    /// Adds bytes to what waits for the kernel, encrypted if there is TLS.
    package mutating func write(_ bytes: Span<UInt8>) throws(TLSError) {
        if context == nil {
            outgoing.append(bytes)
        } else {
            try session?.write(bytes)
        }
    }

    /// Says that nothing more comes, so that the peer can tell a whole answer from one cut off.
    mutating func close() throws(TLSError) { try session?.close() }

    /// Hands what waits to the kernel.
    ///
    /// - Returns: Whether all of it went; if not, the kernel's buffer is full.
    package mutating func flush(to socket: borrowing Socket) throws(SystemError) -> Bool {
        while withSession({ $0.pendingCiphertext }) ?? 0 > 0 {
            let taken = try session?.flush { (bytes) throws(SystemError) in try socket.write(bytes) } ?? 0
            guard taken > 0 else { return false }
            handedOver += taken
        }
        while !outgoing.isEmpty {
            let taken = try socket.write(outgoing.span)
            guard taken > 0 else { return false }
            handedOver += taken
            outgoing.removeFirst(taken)
        }
        return true
    }

    /// The bytes that wait for the kernel.
    package var pending: Int { outgoing.count + (withSession { $0.pendingCiphertext } ?? 0) }
}

extension [UInt8] {
    fileprivate mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { buffer in unsafe append(contentsOf: buffer) }
    }
}
