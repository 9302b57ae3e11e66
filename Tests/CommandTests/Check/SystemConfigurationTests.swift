import TLS
import TestSupport
import Testing

/// Tests that the server does not allow what a system's configuration of OpenSSL allows.
@Suite(.hangLimit)
struct SystemConfigurationTests {
    @Test func aSecondHandshakeIsRefusedWhereTheSystemAllowsIt() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        try folder.write(
            """
            openssl_conf = openssl_init

            [openssl_init]
            ssl_conf = ssl

            [ssl]
            system_default = permissive

            [permissive]
            Options = ClientRenegotiation

            """,
            to: "openssl.cnf"
        )
        let server = try await RunningServer(
            folder.path("Capsule"),
            certificates: folder.path("certs"),
            environment: ["OPENSSL_CONF": folder.path("openssl.cnf")]
        )
        let probe = GeminiProbe(port: server.port)
        let refusal = #expect(throws: TLSError.self) { try probe.renegotiate() }
        #expect(refusal?.description.contains("no renegotiation") == true)
        #expect(try probe.ask(server.address("/"), serverName: "localhost").text.hasPrefix("20 "))
    }
}
