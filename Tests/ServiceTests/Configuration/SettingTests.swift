import Logging
import Reactor
import Service
import TestSupport
import Testing

struct SettingTests {
    /// Two values of each setting, neither of which is a default.
    private static let values: [String: (one: String, other: String)] = [
        "Listen": ("1966", "[::1]:1967"), "GopherListen": ("70", "127.0.0.1:71"), "PublicPort": ("1", "2"),
        "GopherPublicPort": ("3", "4"), "Certs": ("a", "b"), "AccessLog": ("off", "full"),
        "LogLevel": ("debug", "error"), "MaxConnections": ("5", "6"), "MaxConnectionsPerAddress": ("7", "8"),
        "RequestTimeout": ("1.5", "2"), "WriteTimeout": ("3", "4.5"), "RateLimit": ("0.5", "2"),
        "HandshakeRateLimit": ("0.2", "3"),
        "TrustedProxy": ("192.0.2.1", "192.0.2.0/24"), "Threads": ("9", "10"),
        "GopherWidth": ("40", "80"), "Drafts": ("yes", "no"), "SpartanListen": ("300", "127.0.0.1:301"),
        "NexListen": ("1900", "[::1]:1901"), "FingerListen": ("79", "127.0.0.1:80"),
        "SpartanPublicPort": ("11", "12"), "NexPublicPort": ("13", "14"), "FingerPublicPort": ("15", "16"),
        "CountAnswers": ("yes", "no"), "StatusSocket": ("/run/one", "/run/other"),
    ]

    private func said(_ setting: Setting, _ texts: String...) throws -> ServerSettings {
        var settings = ServerSettings()
        for text in texts { try setting.set(&settings, to: text) }
        return settings
    }

    private func properties(_ settings: Any) -> Int {
        Mirror(reflecting: settings).children.count { "\(type(of: $0.value))".hasPrefix("Defaulted<") }
    }

    @Test func everySettingIsARowAndStandsInBothOrders() {
        #expect(Setting.fields.map(\.field).sorted() == Setting.options.map(\.field).sorted())
        #expect(Set(Setting.fields.map(\.field)).count == Setting.fields.count)
        let all = ServerSettings()
        let count = properties(all) + ServedProtocol.allCases.map { properties(all[$0]) }.reduce(0, +)
        #expect(Setting.fields.count == count)
        #expect(Set(Setting.fields.map(\.field)) == Set(Self.values.keys))
    }

    @Test(arguments: Setting.options)
    func theCommandLineGoesBeforeTheFileAndTheFileBeforeTheDefault(_ setting: Setting) throws {
        let values = try #require(Self.values[setting.field])
        let one = try said(setting, values.one)
        let other = try said(setting, values.other)
        #expect(setting.differs(one, ServerSettings()))
        #expect(setting.differs(one, other))
        #expect(one.completed(by: other) == one)
        #expect(ServerSettings().completed(by: other) == other)
        #expect(other.completed(by: ServerSettings()) == other)
    }

    @Test(arguments: Setting.options)
    func aSettingChangesItselfAndNoOther(_ setting: Setting) throws {
        let changed = try said(setting, try #require(Self.values[setting.field]).one)
        let differing = Setting.options.filter { $0.differs(changed, ServerSettings()) }
        #expect(differing.map(\.field) == [setting.field])
    }

    @Test(arguments: Setting.options)
    func theDefaultCanBeWrittenAndGoesBeforeTheFile(_ setting: Setting) throws {
        let standard = try #require(setting.standard ?? Self.values[setting.field]?.one)
        let written = try said(setting, standard)
        #expect(setting.differs(written, ServerSettings()) == (setting.standard == nil))
        let file = try said(setting, try #require(Self.values[setting.field]).other)
        #expect(written.completed(by: file) == written)
    }

    @Test(arguments: Setting.options)
    func givenAgainItIsAddedWhereItIsRepeatableAndElseReplaced(_ setting: Setting) throws {
        let values = try #require(Self.values[setting.field])
        let both = try said(setting, values.one, values.other)
        let last = try said(setting, values.other)
        #expect(setting.differs(both, last) == setting.isRepeatable)
    }

    @Test func zeroTurnsGopherOffAndIsSaid() throws {
        let gopher = try #require(Setting.options.first { $0.field == "GopherListen" })
        let off = try said(gopher, "0")
        #expect(off[.gopher].listen.isEmpty)
        #expect(off.completed(by: try said(gopher, "70"))[.gopher].listen.isEmpty)
        #expect(try said(gopher, "0", "70") == said(gopher, "70"))
    }

    @Test(arguments: [ServedProtocol.spartan, .nex, .finger])
    func theOthersAreOffUnlessGiven(_ served: ServedProtocol) throws {
        let setting = try #require(Setting.options.first { "--\($0.option)" == served.listenOption })
        #expect(ServerSettings()[served].listen.isEmpty)
        #expect(try said(setting, "2000")[served].listen.map(\.port) == [2000])
        #expect(try said(setting, "0") != ServerSettings(), "it is said")
    }

    @Test func anOptionIsTheFieldInSmallLettersWithHyphens() {
        #expect(
            Setting.fields.first { $0.field == "MaxConnectionsPerAddress" }?.option
                == "max-connections-per-address"
        )
        #expect(Setting.fields.first?.option == "listen")
    }

    @Test func theHelpEndsInTheDefault() {
        let defaults = Setting.options.compactMap(\.standard)
        #expect(
            defaults == [
                "1965", "7070", "67", "no", "no", "./certs", "anonymous", "info", "128", "10", "20", "0", "0",
            ]
        )
        for setting in Setting.options {
            #expect(setting.help.contains("Default:") == (setting.standard != nil))
            if let standard = setting.standard { #expect(setting.help.hasSuffix(" Default: \(standard).")) }
        }
    }
}
