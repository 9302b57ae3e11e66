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
