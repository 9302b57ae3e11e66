import Gopher
import Pages
import Reactor
import Service
import TLS
import Testing

struct ServerConfigurationDoorsTests {
    private static let names = [try? Hostname("example.org")].compactMap(\.self)

    private func configuration(
        hostnames: [String] = ["example.org"],
        listen: [String] = ["1965"],
        publicPort: UInt16? = nil,
        gopherListen: [String] = ["7070"],
        gopherPublicPort: UInt16? = nil
    ) throws -> ServerConfiguration {
        var settings = ServerSettings()
        settings[.gemini].listen = try listen.flatMap(
            SettingValue<[ListenAddress]>.listenAddress(of: .gemini).parse
        )
        settings[.gemini].publicPort = publicPort
        settings[.gopher].listen = try gopherListen.flatMap(
            SettingValue<[ListenAddress]>.listenAddress(of: .gopher).parse
        )
        settings[.gopher].publicPort = gopherPublicPort
        let host = HostConfiguration(hostnames: try hostnames.map(Hostname.init), capsules: ["Capsule"])
        return ServerConfiguration(settings, hosts: [host], descriptors: 100, processors: 1)
    }

    @Test func eachDoorHasTheNameAndThePortThatReadersUse() throws {
        let plain = try configuration()
        #expect(plain.door(to: .gemini, of: Self.names)?.prefix == "gemini://example.org")
        #expect(plain.door(to: .gopher, of: Self.names)?.prefix == "gopher://example.org:7070/1")
        let forwarded = try configuration(listen: ["1966"], publicPort: 1967, gopherPublicPort: 70)
        #expect(forwarded.door(to: .gemini, of: Self.names)?.prefix == "gemini://example.org:1967")
        #expect(forwarded.door(to: .gopher, of: Self.names)?.prefix == "gopher://example.org/1")
        #expect(forwarded.gopherServer?.port == 70)
    }

    @Test(arguments: [
        (ServedProtocol.spartan, "300", "spartan://example.org"),
        (.spartan, "3000", "spartan://example.org:3000"),
        (.nex, "1900", "nex://example.org/sub.example"), (.nex, "1901", "nex://example.org:1901/sub.example"),
        (.finger, "79", "finger://example.org/sub.example"),
        (.finger, "7979", "finger://example.org:7979/sub.example"),
    ])
    func theOthersHaveDoorsWhereTheyAreOn(served: ServedProtocol, port: String, prefix: String) throws {
        var settings = ServerSettings()
        let host = HostConfiguration(hostnames: Self.names, capsules: ["Capsule"])
        let sub = [try Hostname("sub.example")]
        let off = ServerConfiguration(settings, hosts: [host], descriptors: 100, processors: 1)
        #expect(off.door(to: served, of: Self.names) == nil)
        settings[served].listen = try SettingValue<[ListenAddress]>.listenAddress(of: served).parse(port)
        let on = ServerConfiguration(settings, hosts: [host], descriptors: 100, processors: 1)
        let door = try #require(on.door(to: served, of: sub, PathPrefix(host: "sub.example")))
        // Where a request names a host, so does the address.
        let expected = served == .spartan ? prefix.replacing("example.org", with: "sub.example") : prefix
        #expect(door.prefix == expected)
        #expect(door.name.lowercased() == served.rawValue)
        #expect(door.ending == (served == .nex ? .text : served == .finger ? .none : .gemtext))
    }

    @Test func menusNameAHostAndNoAddressWhereThereIsOne() throws {
        let names = try configuration(hostnames: ["2001:db8::1", "192.0.2.1", "example.org"])
        #expect(names.gopherServer?.host == "example.org")
    }

    @Test func withoutAnAddressToListenOnThereIsNoDoor() throws {
        let off = try configuration(gopherListen: ["0"])
        #expect(off.gopherServer == nil)
        #expect(off.door(to: .gopher, of: Self.names) == nil)
    }
}
