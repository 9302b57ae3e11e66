import Content
import Publishing
import Records
import Service
import Serving
import TLS
import Testing

struct HostsErrorTests {
    static let capsule = CapsuleError.invalid(
        path: "one",
        errors: 3,
        first: [
            Diagnostic(.error, at: SourcePosition(file: "one/a", line: 1, column: 2), "wrong"),
            Diagnostic(.error, at: SourcePosition(file: "one/b", line: 3, column: 4), "wrong too"),
        ]
    )

    @Test func oneRunNamesAllThatIsWrongALineEach() {
        let error = HostsError.invalid([
            .capsule(Self.capsule), .folder(.missing("two")), .certificate(.missing("certs/c.crt")),
            .other(reason: "no more of it"),
        ])
        #expect(
            error.description == """
                one: 3 errors
                one/a:1:2: error: wrong
                one/b:3:4: error: wrong too
                and 1 more error; lectern check names them all
                two does not exist; name the folder of a capsule
                certs/c.crt: no such file; check the path, or have a new certificate made
                no more of it
                """
        )
    }

    @Test func twoHostsWithOneCapsuleAreToldOfItOnce() throws {
        let hosts = try ["a.example", "b.example"].map {
            HostConfiguration(hostnames: [try Hostname($0)], capsules: ["/nowhere"])
        }
        let configuration = ServerConfiguration(
            ServerSettings(),
            hosts: hosts,
            descriptors: 1_024,
            processors: 1
        )
        #expect(throws: HostsError.invalid([.folder(.missing("/nowhere"))])) {
            try LoadedHosts(loading: configuration, missingCertificates: .made)
        }
    }
}
