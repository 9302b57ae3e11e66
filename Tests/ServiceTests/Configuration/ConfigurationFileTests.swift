import Content
import Logging
import Records
import Publishing
import Service
import Serving
import TLS
import Testing

struct ConfigurationFileTests {
    private func parse(
        _ text: String,
        path: String = "lectern.conf"
    ) -> (
        file: ConfigurationFile?, errors: [String]
    ) {
        let (file, diagnostics) = ConfigurationFile.parse(Array(text.utf8), path: path)
        return (file, diagnostics.map(\.description))
    }

    @Test func aHostIsAllThatIsNeeded() throws {
        let (file, errors) = parse("Hostname: a.example\nCapsule: one\n")
        #expect(errors.isEmpty)
        #expect(file?.settings == ServerSettings())
        #expect(
            file?.hosts == [HostConfiguration(hostnames: [try Hostname("a.example")], capsules: ["one"])]
        )
    }

    @Test func hostsKeepTheirOrderAndTheirNamesTheirs() throws {
        let (file, errors) = parse(
            """
            Hostname: A.example
            Hostname: www.a.example
            Capsule: one

            # The second.
            Capsule: two
            Hostname: b.example
            Certificate: b.pem
            Key: b.key
            """
        )
        #expect(errors.isEmpty)
        #expect(
            file?.hosts.map { $0.hostnames.map(\.description) } == [
                ["a.example", "www.a.example"], ["b.example"],
            ]
        )
        #expect(file?.hosts.map(\.capsules) == [["one"], ["two"]])
        #expect(
            file?.hosts.map(\.certificateFiles) == [
                nil, HostConfiguration.CertificateFiles(certificate: "b.pem", key: "b.key"),
            ]
        )
    }

    @Test func everySettingOfTheServerIsRead() throws {
        let (file, errors) = parse(
            """
            Listen: 1966
            Listen: [::1]:1967
            PublicPort: 1965
            GopherListen: 0
            GopherListen: 127.0.0.1:70
            GopherPublicPort: 71
            Certs: certs
            AccessLog: prefix
            LogLevel: debug
            MaxConnections: 100
            MaxConnectionsPerAddress: 10
            RequestTimeout: 2.5
            WriteTimeout: 3
            Threads: 4

            Hostname: a.example
            Capsule: one
            """
        )
        var expected = ServerSettings()
        expected[.gemini].listen = [
            try #require(ListenAddress("1966")), try #require(ListenAddress("[::1]:1967")),
        ]
        expected[.gemini].publicPort = 1965
        expected[.gopher].listen = [try #require(ListenAddress("127.0.0.1:70"))]
        expected[.gopher].publicPort = 71
        expected.certificates = "certs"
        expected.accessLog = .prefix
        expected.logLevel = .debug
        expected.maxConnections = 100
        expected.maxConnectionsPerAddress = 10
        expected.requestTimeout = .milliseconds(2_500)
        expected.writeTimeout = .seconds(3)
        expected.threads = 4
        #expect(errors.isEmpty)
        #expect(file?.settings == expected)
    }

    @Test func aHostMayHaveFolders() {
        let (file, errors) = parse(
            "Hostname: a.example\nCapsule: one\nFolder: /notes/ my notes\nFolder: / /srv/root\n",
            path: "conf/lectern.conf"
        )
        #expect(errors.isEmpty)
        #expect(file?.hosts.first?.folders.map(\.place.description) == ["/notes/", "/"])
        #expect(file?.hosts.first?.folders.map(\.path) == ["conf/my notes", "/srv/root"])
    }

    @Test func aHostMayHaveSeveralCapsulesAndATitleForTheirList() {
        let (file, errors) = parse("Hostname: a.example\nCapsule: one\nCapsule: two\nTitle: Lights\n")
        #expect(errors.isEmpty)
        #expect(file?.hosts.first?.capsules == ["one", "two"])
        #expect(file?.hosts.first?.title == "Lights")
    }

    @Test(arguments: [
        ("lectern.conf", "one"), ("/srv/lectern.conf", "/srv/one"), ("conf/a.conf", "conf/one"),
        ("/a.conf", "/one"),
    ])
    func pathsAreRelativeToTheFilesFolder(path: String, capsule: String) throws {
        let text = "Certs: one\n\nHostname: a.example\nCapsule: one\nCertificate: one\nKey: /abs\n"
        let file = try #require(parse(text, path: path).file)
        #expect(file.settings.certificates == capsule)
        #expect(file.hosts.first?.capsules == [capsule])
        #expect(file.hosts.first?.certificateFiles?.certificate == capsule)
        #expect(file.hosts.first?.certificateFiles?.key == "/abs")
    }

    struct Mistake: CustomTestStringConvertible {
        let rule: String, text: String, errors: [String]
        var testDescription: String { rule }

        init(_ rule: String, _ text: String, _ errors: String...) {
            (self.rule, self.text, self.errors) = (rule, text, errors)
        }
    }

    private static let host = "Hostname: a.example\nCapsule: one\n"

    @Test(arguments: [
        Mistake(
            "no host",
            "",
            "1:1: error: no host is configured; add a record with “Hostname” and “Capsule”"
        ),
        Mistake(
            "a setting misspelt",
            "Listn: 1965\n\n\(host)",
            "1:1: error: the server has no field “Listn”; did you mean “Listen”?"
        ),
        Mistake(
            "a setting with a wrong value",
            "Threads: 0\nAccessLog: some\nListen: http\n\n\(host)",
            "1:10: error: “Threads”: write a number from 1 to 1024",
            "2:12: error: “AccessLog”: write one of off, anonymous, prefix, full",
            "3:9: error: “Listen”: write [ADDRESS:]PORT, such as 1965, 192.0.2.1:1965 or [::1]:1965"
        ),
        Mistake(
            "a setting twice",
            "PublicPort: 1\nPublicPort: 2\n\n\(host)",
            "2:1: error: “PublicPort” stands here a second time; the server has one, so remove the other"
        ),
        Mistake(
            "a setting without a value",
            "Certs:\n\n\(host)",
            "1:1: error: “Certs” has no value; write one, or remove the line"
        ),
        Mistake(
            "a setting among a host's fields",
            "\(host)Listen: 1\n",
            "3:1: error: “Listen” is about the whole server; move it to a record of its own at the top of the file"
        ),
        Mistake(
            "a host without a capsule",
            "Hostname: a.example\n",
            "1:1: error: this host has no “Capsule”; add at least one line with that field"
        ),
        Mistake(
            "a host without a name",
            "\(host)\nCapsule: two\n",
            "4:1: error: this host has no “Hostname”; add at least one line with that field"
        ),
        Mistake(
            "a host's field misspelt in the first record",
            "Hostnam: a.example\nCapsule: one\n",
            "1:1: error: a host has no field “Hostnam”; did you mean “Hostname”?"
        ),
        Mistake(
            "a host's field of another world",
            "\(host)Colour: red\n",
            "3:1: error: a host has no field “Colour”; its fields are Hostname, Capsule, Title, Folder, Certificate, Key"
        ),
        Mistake(
            "a name that is none",
            "Hostname: -a\nCapsule: one\n",
            "1:11: error: “-a” is not a host name (letters, digits, hyphens and dots) or an IP address"
        ),
        Mistake(
            "a name twice",
            "\(host)\nHostname: b.example\nHostname: A.Example\nCapsule: two\n",
            "5:11: error: “a.example” is named above already; remove one of the two"
        ),
        Mistake(
            "a folder without a place",
            "\(host)Folder: notes\n",
            "3:9: error: write the place of the folder on the host, which begins and ends with a slash, and its path, such as “/notes/ /srv/notes”"
        ),
        Mistake(
            "two folders at one place",
            "\(host)Folder: /a/ one\nFolder: /a/ two\n",
            "4:9: error: this host has a folder at /a/ already; name another place"
        ),
        Mistake(
            "a title where there is no list",
            "\(host)Title: Lights\n",
            "3:1: error: “Title” is that of the list of several capsules; one alone has its own in capsule.rec, so remove this line"
        ),
        Mistake(
            "a certificate without a key",
            "\(host)Certificate: a.crt\n",
            "3:1: error: “Certificate” and “Key” go together; add the other, or remove this one to use the folder “Certs”"
        ),
        Mistake(
            "a line that is no field",
            "Hostname: a.example\n[host]\n",
            "1:1: error: this host has no “Capsule”; add at least one line with that field",
            "2:1: error: a record has no heading “[host]”; remove this line, and put a blank line between records"
        ),
        Mistake(
            "two mistakes in two records",
            "Hostname: a.example\n\nCapsule: two\n",
            "1:1: error: this host has no “Capsule”; add at least one line with that field",
            "3:1: error: this host has no “Hostname”; add at least one line with that field"
        ),
    ])
    func everyMistakeIsNamedWithItsPlace(_ row: Mistake) {
        let (file, errors) = parse(row.text)
        #expect(file == nil)
        #expect(errors == row.errors.map { "lectern.conf:\($0)" })
    }
}
