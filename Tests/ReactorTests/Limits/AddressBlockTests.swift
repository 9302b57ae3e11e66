import Reactor
import System
import Testing

struct AddressBlockTests {
    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7/32"), ("192.0.2.7/32", "192.0.2.7/32"), ("192.0.2.0/24", "192.0.2.0/24"),
        ("10.0.0.0/8", "10.0.0.0/8"), ("192.0.2.128/25", "192.0.2.128/25"), ("0.0.0.0/0", "0.0.0.0/0"),
        ("::1", "::1/128"), ("2001:DB8::/32", "2001:db8::/32"), ("2001:db8:0:1::/64", "2001:db8:0:1::/64"),
        ("2001:db8::1:0:0:0/80", "2001:db8:0:0:1::/80"), ("::/0", "::/0"),
        ("::ffff:192.0.2.7", "192.0.2.7/32"), ("::ffff:192.0.2.0/120", "192.0.2.0/24"),
        ("::ffff:0:0/96", "0.0.0.0/0"),
    ])
    func printsWhatItParses(text: String, printed: String) throws {
        let block = try AddressBlock(text)
        #expect(block.description == printed)
        #expect(try AddressBlock(printed) == block)
    }

    @Test(arguments: [
        "", "/", "/24", "localhost", "192.0.2", "192.0.2.0.0/24", "192.0.2.256", "[::1]", "::1%lo", "::1:/64",
        "192.0.2.7:1965", " 192.0.2.7", "192.0.2.7\0", "192.0.2.0\0x/24", "192.0.02.7",
    ])
    func refusesWhatIsNoAddress(text: String) {
        #expect(throws: AddressBlockError.notAnAddress(text)) { try AddressBlock(text) }
    }

    @Test(arguments: [
        ("192.0.2.0/", 32), ("192.0.2.0/33", 32), ("192.0.2.0/-1", 32), ("192.0.2.0/+24", 32),
        ("192.0.2.0/024", 32),
        ("192.0.2.0/24/", 32), ("192.0.2.0/24 ", 32), ("192.0.2.0/255.255.255.0", 32),
        ("192.0.2.0/99999999999999999999", 32), ("2001:db8::/129", 128), ("2001:db8::/x", 128),
    ])
    func refusesWhatIsNoPrefixLength(text: String, largest: Int) {
        #expect(throws: AddressBlockError.notAPrefix(text, largest: largest)) { try AddressBlock(text) }
    }

    @Test(arguments: [
        ("192.0.2.77/24", "192.0.2.0/24", "192.0.2.77"), ("10.0.0.1/0", "0.0.0.0/0", "10.0.0.1"),
        ("192.0.2.1/31", "192.0.2.0/31", "192.0.2.1"), ("2001:db8::1/127", "2001:db8::/127", "2001:db8::1"),
        ("2001:db8:0:1::/63", "2001:db8::/63", "2001:db8:0:1::"),
        ("::ffff:192.0.2.77/120", "192.0.2.0/24", "::ffff:192.0.2.77"),
    ])
    func refusesAnAddressInsideABlockAndSaysWhatToWrite(text: String, block: String, address: String) throws {
        let error = #expect(throws: AddressBlockError.self) { try AddressBlock(text) }
        #expect(
            error?.description
                == "'\(text)' is an address inside a block: write \(block) for the block or \(address) for the address alone"
        )
        #expect(try AddressBlock(block).contains(#require(SocketAddress(host: address, port: 0))))
    }

    @Test(arguments: [
        ("192.0.2.7", ["192.0.2.7", "::ffff:192.0.2.7"], ["192.0.2.6", "192.0.2.8", "::192.0.2.7", "::1"]),
        (
            "192.0.2.0/24", ["192.0.2.0", "192.0.2.255", "::ffff:192.0.2.9"],
            ["192.0.1.255", "192.0.3.0", "::"]
        ),
        ("192.0.2.128/25", ["192.0.2.128", "192.0.2.255"], ["192.0.2.127", "192.0.3.0"]),
        ("10.0.0.0/7", ["10.1.2.3", "11.255.255.255"], ["9.255.255.255", "12.0.0.0"]),
        ("0.0.0.0/0", ["0.0.0.0", "255.255.255.255", "::ffff:192.0.2.7"], ["::", "2001:db8::1"]),
        ("::1", ["::1"], ["::", "::2", "127.0.0.1", "0.0.0.1", "1::1"]),
        (
            "2001:db8::/32", ["2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"],
            ["2001:db7:ffff::", "2001:db9::"]
        ),
        ("2001:db8:0:2::/63", ["2001:db8:0:2::1", "2001:db8:0:3::"], ["2001:db8:0:1::", "2001:db8:0:4::"]),
        ("2001:db8::/64", ["2001:db8::ffff:0:0:0"], ["2001:db8:0:1::", "2001:db8:1::"]),
        ("2001:db8::/65", ["2001:db8::7fff:0:0:0"], ["2001:db8::8000:0:0:0", "2001:db8:0:1::"]),
        ("::/0", ["::", "::1", "ffff::"], ["192.0.2.7", "::ffff:192.0.2.7"]),
        ("::ffff:192.0.2.0/120", ["192.0.2.9", "::ffff:192.0.2.9"], ["192.0.3.9", "::1"]),
    ])
    func contains(text: String, inside: [String], outside: [String]) throws {
        let block = try AddressBlock(text)
        for host in inside {
            #expect(block.contains(try #require(SocketAddress(host: host, port: 1965))), "\(host)")
        }
        for host in outside {
            #expect(!block.contains(try #require(SocketAddress(host: host, port: 0))), "\(host)")
        }
    }

    /// A flipped bit before the end of the prefix leads out of the block, and one after it does not.
    @Test
    func everyPrefixLengthDividesTheBitsWhereItSays() throws {
        for length in 0...32 {
            let block = try AddressBlock("0.0.0.0/\(length)")
            for bit in 0..<32 {
                let address = SocketAddress.v4(1 << (31 - bit), port: 0)
                #expect(block.contains(address) == (bit >= length), "\(address) in \(block)")
            }
        }
        for length in 0...128 {
            let block = try AddressBlock("::/\(length)")
            for bit in 0..<128 {
                let address = SocketAddress.v6(
                    bit < 64 ? 1 << (63 - bit) : 0,
                    bit < 64 ? 0 : 1 << (127 - bit),
                    port: 0
                )
                #expect(block.contains(address) == (bit >= length), "\(address) in \(block)")
            }
        }
    }
}
