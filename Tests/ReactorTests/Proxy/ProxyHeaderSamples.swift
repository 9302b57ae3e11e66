import Reactor
import System

/// Feeds a parser the pieces until it has finished; `consumed` counts over all of them.
func feed(_ pieces: [[UInt8]]) -> ProxyHeaderParser.Progress {
    var parser = ProxyHeaderParser()
    var before = 0
    for piece in pieces {
        switch parser.receive(piece.span) {
        case .needsMoreBytes: before += piece.count
        case .complete(let header, let consumed): return .complete(header, consumed: before + consumed)
        case .malformed(let error): return .malformed(error)
        }
    }
    return .needsMoreBytes
}

let relayed4 = ProxyHeader.proxied(
    source: .v4(0xC000_0207, port: 54_321),
    destination: .v4(0xCB00_7101, port: 1965)
)
let relayed6 = ProxyHeader.proxied(
    source: .v6(0x2001_0DB8_0000_0000, 7, port: 54_321),
    destination: .v6(0x2001_0DB8_0000_0001, 1, port: 1965)
)

/// Returns a type-length-value vector whose value consists of zeros.
func vector(_ type: UInt8, count: Int) -> [UInt8] {
    [type, UInt8(count >> 8), UInt8(count & 0xFF)] + [UInt8](repeating: 0, count: count)
}

/// Returns a version 2 header with its true length.
func proxyBlock(_ versionAndCommand: UInt8 = 0x21, _ family: UInt8 = 0x11, _ rest: [UInt8]) -> [UInt8] {
    Array("\r\n\r\n\0\r\nQUIT\n".utf8) + [versionAndCommand, family] + UInt16(rest.count).bytes + rest
}

/// The sending side, which Lectern does not have.
extension ProxyHeader {
    var line: [UInt8] {
        guard case .proxied(let source, let destination) = self else {
            return Array("PROXY UNKNOWN\r\n".utf8)
        }
        let family = if case .v4 = source { "TCP4" } else { "TCP6" }
        let addresses = "\(source.host) \(destination.host) \(source.port) \(destination.port)"
        return Array("PROXY \(family) \(addresses)\r\n".utf8)
    }

    func block(vectors: [UInt8] = []) -> [UInt8] {
        switch self {
        case .local: proxyBlock(0x20, 0x00, vectors)
        case .proxied(.v4(let source, let from), .v4(let destination, let to)):
            proxyBlock(0x21, 0x11, source.bytes + destination.bytes + from.bytes + to.bytes + vectors)
        case .proxied(let source, let destination):
            proxyBlock(
                0x21,
                0x21,
                source.bytes6 + destination.bytes6 + source.port.bytes + destination.port.bytes + vectors
            )
        }
    }

    static func random(using numbers: inout SplitMix64) -> ProxyHeader {
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0: .local
        case 1...4: .proxied(source: .random4(using: &numbers), destination: .random4(using: &numbers))
        default: .proxied(source: .random6(using: &numbers), destination: .random6(using: &numbers))
        }
    }
}

extension SocketAddress {
    fileprivate static func random4(using numbers: inout SplitMix64) -> SocketAddress {
        .v4(
            UInt32.random(in: 0...UInt32.max, using: &numbers),
            port: .random(in: 0...UInt16.max, using: &numbers)
        )
    }

    /// Returns an address with runs of zeros, which are printed as two colons.
    fileprivate static func random6(using numbers: inout SplitMix64) -> SocketAddress {
        let high = numbers.next() & numbers.mask()
        let low = numbers.next() & numbers.mask()
        return .v6(high, low, port: .random(in: 0...UInt16.max, using: &numbers))
    }

    fileprivate var bytes6: [UInt8] {
        switch self {
        case .v4: []
        case .v6(let high, let low, _): high.bytes + low.bytes
        }
    }
}

extension FixedWidthInteger {
    /// The bytes of the number, highest first.
    var bytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}

/// A generator of numbers that are the same in each run.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// Returns a number in which each of the four 16-bit parts is all zeros or all ones.
    fileprivate mutating func mask() -> UInt64 {
        let choice = next()
        return (0..<4).reduce(0) { $0 << 16 | (choice >> $1 & 1 == 1 ? 0xFFFF : 0) }
    }
}
