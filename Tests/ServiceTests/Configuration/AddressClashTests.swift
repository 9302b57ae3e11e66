import Foundation
import Reactor
import Service
import System
import TLS
import Testing

/// Two places of a configuration that want one address.
struct AddressClashTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The values of options, by the names of the settings.
        let options: [String]
        let message: String?

        init(_ rule: String, _ options: String..., message: String? = nil) {
            (testDescription, self.options, self.message) = (rule, options, message)
        }
    }

    private static let rows = [
        Row("the defaults"),
        Row(
            "two protocols on one address",
            "Listen 127.0.0.1:1965",
            "GopherListen 127.0.0.1:1965",
            message:
                "--gopher-listen 127.0.0.1:1965 wants the same address as --listen 127.0.0.1:1965; give one of them another port"
        ),
        Row(
            "one address twice",
            "Listen [::1]:1965",
            "Listen [0::1]:1965",
            message:
                "--listen [0::1]:1965 wants the same address as --listen [::1]:1965; leave one of them out, or give it another port"
        ),
        Row(
            "the same twice",
            "Listen 1966",
            "Listen 1966",
            message: "--listen 1966 is given twice; leave one of them out"
        ),
        Row(
            "one that all addresses include",
            "Listen 0.0.0.0:1965",
            "NexListen 127.0.0.1:1965",
            message:
                "--nex-listen 127.0.0.1:1965 wants the same address as --listen 0.0.0.0:1965; give one of them another port"
        ),
        Row(
            "all addresses, which include one",
            "Listen [::1]:1965",
            "FingerListen 1965",
            message:
                "--finger-listen 1965 wants the same address as --listen [::1]:1965; give one of them another port"
        ),
        Row(
            "a default",
            "Listen 7070",
            message:
                "--gopher-listen, which is 7070 by default, wants the same address as --listen 7070; give one of them another port; --gopher-listen 0 turns Gopher off"
        ),
        Row(
            "the default of what has none to turn off",
            "SpartanListen *:1965",
            message:
                "--spartan-listen *:1965 wants the same address as --listen, which is 1965 by default; give one of them another port"
        ),
        Row("IPv4 and IPv6, which have sockets of their own", "Listen [::]:1965", "NexListen 0.0.0.0:1965"),
        Row("two addresses with one port", "Listen 127.0.0.1:1965", "NexListen 127.0.0.2:1965"),
        Row("one address with two ports", "Listen 127.0.0.1:1965", "NexListen 127.0.0.1:1966"),
        Row("what is off wants nothing", "Listen 7070", "GopherListen 0"),
    ]

    private func settings(_ options: [String]) throws -> ServerSettings {
        var settings = ServerSettings()
        for option in options {
            let words = option.split(separator: " ").map(String.init)
            try #require(Setting.options.first { $0.field == words[0] }).set(&settings, to: words[1])
        }
        return settings
    }

    private func configuration(_ settings: ServerSettings) throws -> ServerConfiguration {
        let host = HostConfiguration(hostnames: [try Hostname("localhost")], capsules: ["Capsule"])
        return ServerConfiguration(settings, hosts: [host], descriptors: 999, processors: 1)
    }

    private func message(of configuration: ServerConfiguration) -> String? {
        do {
            try configuration.requireDistinctAddresses()
            return nil
        } catch {
            return error.description
        }
    }

    @Test(arguments: rows)
    func namesBothPlacesThatWantIt(_ row: Row) throws {
        let configuration = try configuration(settings(row.options))
        #expect(message(of: configuration) == row.message)
        let rehearsal = Result { try configuration.rehearseDistinctAddresses(isManaged: false) }
        #expect((try? rehearsal.get()) == nil ? row.message != nil : row.message == nil)
    }

    /// Returns what is wrong with a file, beside options.
    private func message(ofFile text: String, _ options: String...) throws -> String? {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "lectern.conf")
        try Data((text + "\nHostname: a.example\nCapsule: one\n").utf8).write(to: file)
        let source = ConfigurationSource(try settings(options), file: file.path, machine: (999, 1))
        return message(of: try source.load())?.replacing(folder.path + "/", with: "")
    }

    @Test func ofAFileTheLinesAreNamed() throws {
        #expect(
            try message(ofFile: "# é\nGopherListen: 0\nGopherListen:  127.0.0.1:70\nListen: 70\n")
                == "lectern.conf:3:16: error: “GopherListen: 127.0.0.1:70” wants the same address as “Listen: 70” in line 4; give one of them another port"
        )
        #expect(
            try message(ofFile: "Listen: 7070\n")
                == "lectern.conf:1:9: error: “Listen: 7070” wants the same address as “GopherListen”, which is 7070 by default; give one of them another port; “GopherListen: 0” turns Gopher off"
        )
        #expect(
            try message(ofFile: "Listen: 1965\nListen: 1966\nListen: 1965\nNexListen: 1966\n")
                == """
                lectern.conf:3:9: error: “Listen: 1965” stands in line 1 already; remove one of the two
                lectern.conf:4:12: error: “NexListen: 1966” wants the same address as “Listen: 1966” in line 2; give one of them another port
                """
        )
    }

    @Test func optionsGoBeforeTheFile() throws {
        let file = "Listen: 1965\nGopherListen: 1965\n"
        #expect(try message(ofFile: file, "GopherListen 70") == nil)
        #expect(
            try message(ofFile: file, "Listen 127.0.0.1:1965")
                == "lectern.conf:2:15: error: “GopherListen: 1965” wants the same address as --listen 127.0.0.1:1965; give one of them another port"
        )
    }

    @Test func whatIsHandedInTakesThePlaceOfWhatIsConfigured() throws {
        let listening = try ListeningSocket(
            listeningOn: try #require(SocketAddress(host: "127.0.0.1", port: 0)),
            shared: false
        )
        let socket = try InheritedSocket(checking: listening.number)
        let port = listening.address.port
        var configuration = try configuration(
            settings(["Listen 127.0.0.1:\(port)", "GopherListen \(port)"])
        )
        #expect(message(of: configuration) != nil)
        configuration.handedIn = [.gemini: [socket], .gopher: [socket]]
        #expect(message(of: configuration) == nil)
        configuration.handedIn = [.gopher: [socket]]
        #expect(
            message(of: configuration)
                == "--listen 127.0.0.1:\(port) wants the same address as the socket that was handed in for Gopher (127.0.0.1:\(port)); give one of them another port"
        )
    }

    @Test func aReloadIsRefusedForEachOfThem() throws {
        let configuration = try configuration(
            settings(["Listen 1965", "NexListen 1965", "SpartanListen 1965"])
        )
        let error = #expect(throws: AddressClashes.self) { try configuration.requireDistinctAddresses() }
        guard case .refused(let lines) = Reload(refusedFor: try #require(error)) else {
            Issue.record("it is not refused")
            return
        }
        #expect(lines.count == 2)
    }

    @Test func theFieldOfAProtocolIsThatOfItsOption() {
        for served in ServedProtocol.allCases {
            #expect(
                Setting.options.contains {
                    $0.field == served.listenField && "--\($0.option)" == served.listenOption
                }
            )
        }
    }
}
