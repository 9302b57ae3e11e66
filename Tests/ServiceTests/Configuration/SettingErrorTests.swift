import Reactor
import Service
import Testing

struct SettingErrorTests {
    static let mistakes: [(field: String, text: String, error: SettingError, message: String)] = [
        (
            "Listen", "0", .listenAddress(of: .gemini),
            "write [ADDRESS:]PORT, such as 1965, 192.0.2.1:1965 or [::1]:1965"
        ),
        (
            "GopherListen", "off", .listenAddress(of: .gopher),
            "write [ADDRESS:]PORT, such as 70, 192.0.2.1:70 or [::1]:70, or 0 for no Gopher"
        ),
        (
            "SpartanListen", "off", .listenAddress(of: .spartan),
            "write [ADDRESS:]PORT, such as 300, 192.0.2.1:300 or [::1]:300, or 0 for no Spartan"
        ),
        (
            "NexListen", "65536", .listenAddress(of: .nex),
            "write [ADDRESS:]PORT, such as 1900, 192.0.2.1:1900 or [::1]:1900, or 0 for no Nex"
        ),
        (
            "FingerListen", "::1:79", .listenAddress(of: .finger),
            "write [ADDRESS:]PORT, such as 79, 192.0.2.1:79 or [::1]:79, or 0 for no Finger"
        ),
        ("PublicPort", "0", .port, "write a port from 1 to 65535"),
        ("GopherPublicPort", "65536", .port, "write a port from 1 to 65535"),
        (
            "AccessLog", "on", .notOneOf(["off", "anonymous", "prefix", "full"]),
            "write one of off, anonymous, prefix, full"
        ),
        ("MaxConnections", "0", .count, "write a number above 0"),
        ("MaxConnectionsPerAddress", "many", .count, "write a number above 0"),
        ("RequestTimeout", "0", .seconds, "write seconds, from 0.1 to 86400"),
        ("WriteTimeout", "nan", .seconds, "write seconds, from 0.1 to 86400"),
        ("GopherWidth", "31", .columns, "write a number of columns from 32 to 200"),
        ("GopherWidth", "wide", .columns, "write a number of columns from 32 to 200"),
        ("RateLimit", "-1", .rate, "write how many a second, from 0.01 to 10000, or 0 for no limit"),
        (
            "HandshakeRateLimit", "10001", .rate,
            "write how many a second, from 0.01 to 10000, or 0 for no limit"
        ),
        (
            "TrustedProxy", "192.0.2.0/33", .addressBlock(.notAPrefix("192.0.2.0/33", largest: 32)),
            "'192.0.2.0/33' does not end in a prefix length: write a number from 0 to 32 after the slash"
        ),
        ("Threads", "1025", .threads, "write a number from 1 to 1024"),
        ("CountAnswers", "all", .notOneOf(["yes", "no"]), "write one of yes, no"),
        (
            "StatusSocket", String(repeating: "a", count: 108), .socketPath,
            "write the path of a socket in 107 bytes at most, such as /run/lectern/status"
        ),
    ]

    @Test(arguments: mistakes.indices)
    func aMistakeIsToldWhatToWriteInstead(index: Int) throws {
        let (field, text, error, message) = Self.mistakes[index]
        let setting = try #require(Setting.options.first { $0.field == field })
        var settings = ServerSettings()
        #expect(throws: error) { try setting.set(&settings, to: text) }
        #expect(error.description == message)
        #expect(settings == ServerSettings())
    }
}
