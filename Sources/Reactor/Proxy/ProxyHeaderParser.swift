/// Reads the PROXY header at the front of a connection from pieces that the network has cut anywhere.
///
///     header = line / block
///     line   = "PROXY " …                          ; version 1, ProxyHeaderLine
///     block  = CR LF CR LF %x00 CR LF "QUIT" LF …  ; version 2, ProxyHeaderBlock
///
/// Both versions are always accepted, as the specification recommends (2), and the first byte tells which it is. Whether there
/// is a header at all is never guessed: put this parser before a connection if the operator said so and trusts the peer (2, 5),
/// and nowhere else.
///
/// It takes one byte at a time, so its result depends on the bytes and not on the cuts. It looks at no byte past the header,
/// and holds at most ``ProxyHeaderPreamble/maximumTotal`` bytes.
package struct ProxyHeaderParser: Sendable {
    /// The state of the parser after a piece.
    package enum Progress: Hashable, Sendable {
        /// The whole piece belongs to the header, and more is to come.
        case needsMoreBytes
        /// The header is complete.
        ///
        /// Its last bytes were the first `consumed` bytes of this piece; those that follow belong to the relayed connection.
        case complete(ProxyHeader, consumed: Int)
        /// The bytes are no header: drop the connection.
        case malformed(ProxyHeaderError)
    }

    private enum State {
        case signature
        case line
        case preamble
        case block(ProxyHeaderPreamble)
        case complete(ProxyHeader)
        case malformed(ProxyHeaderError)
    }

    private var state = State.signature
    private var received: [UInt8] = []

    /// Starts at the front of a connection.
    package init() {
        // This makes one allocation for any line, and for a block with its addresses.
        received.reserveCapacity(ProxyHeaderLine.maximumLength)
    }

    /// Takes the next bytes of the connection.
    ///
    /// Once the header is complete or malformed, each further call returns the same again and takes nothing.
    package mutating func receive(_ bytes: Span<UInt8>) -> Progress {
        var consumed = 0
        while true {
            switch state {
            case .complete(let header):
                received = []
                return .complete(header, consumed: consumed)
            case .malformed(let error):
                received = []
                return .malformed(error)
            case .signature, .line, .preamble, .block: break
            }
            guard consumed < bytes.count else { return .needsMoreBytes }
            received.append(bytes[consumed])
            consumed += 1
            do throws(ProxyHeaderError) { state = try next() } catch { state = .malformed(error) }
        }
    }

    /// Returns the state after the last byte.
    private func next() throws(ProxyHeaderError) -> State {
        switch state {
        case .signature:
            if ProxyHeaderLine.signature.starts(with: received) {
                return received.count < ProxyHeaderLine.signature.count ? .signature : .line
            }
            guard ProxyHeaderPreamble.signature.starts(with: received) else { throw .noSignature }
            return received.count < ProxyHeaderPreamble.signature.count ? .signature : .preamble
        case .line:
            return try ProxyHeaderLine.isWhole(received) ? .complete(ProxyHeaderLine.parse(received)) : .line
        case .preamble:
            guard received.count == ProxyHeaderPreamble.length else { return .preamble }
            let preamble = try ProxyHeaderPreamble(received)
            return try next(preamble)
        case .block(let preamble): return try next(preamble)
        case .complete, .malformed: return state
        }
    }

    private func next(_ preamble: ProxyHeaderPreamble) throws(ProxyHeaderError) -> State {
        guard received.count == preamble.total else { return .block(preamble) }
        return .complete(try ProxyHeaderBlock.parse(received, preamble))
    }
}
