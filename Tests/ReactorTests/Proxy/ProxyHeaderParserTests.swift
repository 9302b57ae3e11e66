import Reactor
import Testing
import Text

struct ProxyHeaderParserTests {
    private static let samples: [(name: String, bytes: [UInt8], header: ProxyHeader)] = [
        ("line, IPv4", relayed4.line, relayed4), ("line, IPv6", relayed6.line, relayed6),
        ("line, unknown", ProxyHeader.local.line, .local),
        ("block, IPv4", relayed4.block(), relayed4), ("block, IPv6", relayed6.block(), relayed6),
        ("block, local", ProxyHeader.local.block(), .local),
        ("block, padding after the addresses", relayed4.block(vectors: vector(0x04, count: 300)), relayed4),
    ]

    @Test(arguments: samples.indices)
    func theCutsDoNotMatter(index: Int) {
        let (_, bytes, header) = Self.samples[index]
        for cut in 0...bytes.count {
            #expect(
                feed([Array(bytes[..<cut]), Array(bytes[cut...])]) == .complete(header, consumed: bytes.count)
            )
        }
        #expect(feed(bytes.map { [$0] }) == .complete(header, consumed: bytes.count))
    }

    @Test(arguments: samples.indices)
    func aHeaderCutShortNeedsMoreBytes(index: Int) {
        let bytes = Self.samples[index].bytes
        for count in 0..<bytes.count {
            #expect(feed([Array(bytes[..<count])]) == .needsMoreBytes, "\(count) bytes")
        }
    }

    @Test(arguments: samples.indices)
    func whatFollowsTheHeaderIsLeftToTheCaller(index: Int) {
        let (_, bytes, header) = Self.samples[index]
        let clientHello: [UInt8] = [0x16, 0x03, 0x01, 0x00, 0x05]
        #expect(feed([bytes + clientHello]) == .complete(header, consumed: bytes.count))
        // A second header is read as little as anything else.
        #expect(feed([bytes + bytes]) == .complete(header, consumed: bytes.count))
    }

    @Test
    func consumedCountsTheLastPieceAlone() {
        var parser = ProxyHeaderParser()
        let bytes = relayed4.block() + Array("rest".utf8)
        #expect(parser.receive(Array(bytes[..<20]).span) == .needsMoreBytes)
        #expect(parser.receive(Array(bytes[20...]).span) == .complete(relayed4, consumed: 8))
    }

    @Test
    func theEndIsSaidAgainAndTakesNothing() {
        var parser = ProxyHeaderParser()
        #expect(parser.receive(relayed4.line.span) == .complete(relayed4, consumed: relayed4.line.count))
        #expect(parser.receive(relayed6.line.span) == .complete(relayed4, consumed: 0))
        parser = ProxyHeaderParser()
        #expect(parser.receive([0x16].span) == .malformed(.noSignature))
        #expect(parser.receive(relayed6.line.span) == .malformed(.noSignature))
    }

    @Test(arguments: [
        "\u{16}\u{3}\u{1}", "gemini://localhost/\r\n", "P\0", "PROXYTCP4 ", "PROXY\r\n", "proxy TCP4 ",
        " PROXY ",
        "\r\n\r\n\0\r\nQUIT\r", "\r\n\r\n\r", "\n",
    ])
    func whatBeginsNeitherVersionIsRefusedAtTheFirstWrongByte(text: String) {
        #expect(feed([Array(text.utf8)]) == .malformed(.noSignature))
    }

    @Test
    func whatIsPrintedParsesBack() {
        var numbers = SplitMix64(state: 1965)
        for _ in 0..<2_000 {
            let header = ProxyHeader.random(using: &numbers)
            #expect(feed([header.line]) == .complete(header, consumed: header.line.count))
            let vectors = vector(
                UInt8.random(in: 0x20...0xFF, using: &numbers),
                count: Int.random(in: 0...99, using: &numbers)
            )
            let block = header.block(vectors: vectors)
            #expect(feed([block]) == .complete(header, consumed: block.count))
        }
    }
}
