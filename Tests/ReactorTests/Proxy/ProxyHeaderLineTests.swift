import Reactor
import System
import Testing
import Text

struct ProxyHeaderLineTests {
    @Test(arguments: [
        ("TCP4 192.0.2.7 203.0.113.1 54321 1965", "192.0.2.7:54321", "203.0.113.1:1965"),
        ("TCP4 0.0.0.0 255.255.255.255 0 65535", "0.0.0.0:0", "255.255.255.255:65535"),
        ("TCP6 2001:db8::7 2001:DB8:0000::1 54321 1965", "[2001:db8::7]:54321", "[2001:db8::1]:1965"),
        (
            "TCP6 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 65535 65535",
            "[ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]:65535",
            "[ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]:65535"
        ),
        // HAProxy 2.6 writes them like this.
        ("TCP6 ::1 ::1 60616 59463", "[::1]:60616", "[::1]:59463"),
        (
            "TCP6 ::ffff:127.0.0.1 ::ffff:127.0.0.1 51444 1965", "[::ffff:127.0.0.1]:51444",
            "[::ffff:127.0.0.1]:1965"
        ),
    ])
    func readsBothEnds(line: String, source: String, destination: String) {
        let bytes = Array("PROXY \(line)\r\n".utf8)
        guard case .complete(.proxied(let from, let to), bytes.count) = feed([bytes]) else {
            Issue.record("\(feed([bytes]))")
            return
        }
        #expect(from.description == source)
        #expect(to.description == destination)
    }

    @Test(arguments: [
        "", " ", " 192.0.2.7 203.0.113.1 54321 1965", " and \0 \u{7F} \u{E9} whatever",
        // This is the longest line possible: 107 bytes with its end.
        " ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 65535 65535",
    ])
    func unknownKeepsTheSocketsAddressesWhateverFollows(rest: String) {
        let bytes = Array("PROXY UNKNOWN\(rest)\r\n".utf8)
        #expect(feed([bytes]) == .complete(.local, consumed: bytes.count))
    }

    struct RefusedLine: CustomTestStringConvertible {
        let rule: String
        let line: String
        let error: ProxyHeaderError
        var testDescription: String { rule }
        init(_ rule: String, _ line: String, _ error: ProxyHeaderError) {
            (self.rule, self.line, self.error) = (rule, line, error)
        }
    }

    @Test(arguments: [
        RefusedLine("108 bytes", "UNKNOWN \(String(repeating: "x", count: 92))\r\n", .lineTooLong),
        RefusedLine("107 bytes and no end", "UNKNOWN \(String(repeating: "x", count: 93))", .lineTooLong),
        RefusedLine("LF alone", "TCP4 192.0.2.7 203.0.113.1 54321 1965\n", .lineEnd),
        RefusedLine("CR alone", "TCP4 192.0.2.7 203.0.113.1 54321 1965\r\u{16}", .lineEnd),
        RefusedLine("two CR", "TCP4 192.0.2.7 203.0.113.1 54321 1965\r\r\n", .lineEnd),
        RefusedLine("LF alone in an unknown line", "UNKNOWN a\nb\r\n", .lineEnd),
        RefusedLine("no protocol", "\r\n", .lineProtocol),
        RefusedLine(
            "two spaces before the protocol",
            " TCP4 192.0.2.7 203.0.113.1 54321 1965\r\n",
            .lineProtocol
        ),
        RefusedLine("a name that only begins as UNKNOWN", "UNKNOWNS\r\n", .lineProtocol),
        RefusedLine("a protocol of datagrams", "UDP4 192.0.2.7 203.0.113.1 54321 1965\r\n", .lineProtocol),
        RefusedLine("a protocol in lower case", "tcp4 192.0.2.7 203.0.113.1 54321 1965\r\n", .lineProtocol),
        RefusedLine("nothing after the protocol", "TCP4\r\n", .lineParts),
        RefusedLine("a port too few", "TCP4 192.0.2.7 203.0.113.1 54321\r\n", .lineParts),
        RefusedLine("a part too many", "TCP4 192.0.2.7 203.0.113.1 54321 1965 1\r\n", .lineParts),
        RefusedLine("a space at the end", "TCP4 192.0.2.7 203.0.113.1 54321 1965 \r\n", .lineParts),
        RefusedLine("two spaces for a part", "TCP4 192.0.2.7  54321 1965\r\n", .lineParts),
        RefusedLine("a tab for a space", "TCP4 192.0.2.7\t203.0.113.1 54321 1965\r\n", .lineParts),
        RefusedLine("IPv6 in TCP4", "TCP4 2001:db8::7 203.0.113.1 54321 1965\r\n", .lineAddress),
        RefusedLine("IPv4 in TCP6", "TCP6 2001:db8::7 203.0.113.1 54321 1965\r\n", .lineAddress),
        RefusedLine("three octets", "TCP4 192.0.7 203.0.113.1 54321 1965\r\n", .lineAddress),
        RefusedLine(
            "an octet with a leading zero",
            "TCP4 192.0.02.7 203.0.113.1 54321 1965\r\n",
            .lineAddress
        ),
        RefusedLine("an octet over 255", "TCP4 192.0.2.7 203.0.113.256 54321 1965\r\n", .lineAddress),
        RefusedLine("a host name", "TCP4 localhost 203.0.113.1 54321 1965\r\n", .lineAddress),
        RefusedLine(
            "a zero byte in an address",
            "TCP4 192.0.2.7\0x 203.0.113.1 54321 1965\r\n",
            .lineAddress
        ),
        RefusedLine("too few bits", "TCP6 1:2:3:4:5:6:7 ::1 54321 1965\r\n", .lineAddress),
        RefusedLine("two double colons", "TCP6 1::2::3 ::1 54321 1965\r\n", .lineAddress),
        RefusedLine("five hexadecimal digits", "TCP6 00001::2 ::1 54321 1965\r\n", .lineAddress),
        RefusedLine("a zone", "TCP6 fe80::1%lo ::1 54321 1965\r\n", .lineAddress),
        RefusedLine("brackets", "TCP6 [::2] ::1 54321 1965\r\n", .lineAddress),
        RefusedLine("a port of 65536", "TCP4 192.0.2.7 203.0.113.1 65536 1965\r\n", .linePort),
        RefusedLine("a port with a leading zero", "TCP4 192.0.2.7 203.0.113.1 54321 01965\r\n", .linePort),
        RefusedLine("a port of two zeros", "TCP4 192.0.2.7 203.0.113.1 54321 00\r\n", .linePort),
        RefusedLine("a port with a sign", "TCP4 192.0.2.7 203.0.113.1 +54321 1965\r\n", .linePort),
        RefusedLine("a port in words", "TCP4 192.0.2.7 203.0.113.1 gemini 1965\r\n", .linePort),
        RefusedLine("a port in other digits", "TCP4 192.0.2.7 203.0.113.1 54321 \u{661}\r\n", .linePort),
    ])
    func refuses(_ row: RefusedLine) {
        let bytes = Array("PROXY \(row.line)".utf8)
        #expect(feed([bytes]) == .malformed(row.error))
        #expect(feed(bytes.map { [$0] }) == .malformed(row.error))
    }
}
