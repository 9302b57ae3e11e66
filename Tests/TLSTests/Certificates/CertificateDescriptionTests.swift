import Foundation
import TLS
import Testing

struct CertificateDescriptionTests {
    private func describe(_ certificate: String, _ key: String) throws -> CertificateDescription {
        let directory = try TemporaryDirectory()
        return try TLSIdentity(
            hostname: Hostname("localhost"),
            certificate: directory.write(certificate, "a.crt"),
            key: directory.write(key, "a.key")
        ).certificate
    }

    /// The digests are those that `openssl` prints.
    @Test func describesACertificateOfAnotherProgram() throws {
        let description = try describe(PEMFixture.issued, PEMFixture.key)
        #expect(description.hostnames == ["localhost", "*.example.org", "192.0.2.1"])
        #expect(description.notBefore.description == "2000-01-01T00:00:00Z")
        #expect(description.notAfter.description == "4096-01-01T00:00:00Z")
        #expect(description.keyType == "ECDSA P-256")
        #expect(
            description.fingerprint.description
                == "15a5ad3f58c478e4241ae3bfb69cd1d1bbffba46d05b4ee4add5d9b74be4064a"
        )
        #expect(
            description.publicKeyFingerprint.description
                == "f5ee6187aa4755cd8cc748c62e20bd8e2f4d48aa369c639de7ce94ceed65dbc6"
        )
    }

    @Test func eachNameCanBeToldFromTheNext() throws {
        #expect(
            try describe(PEMFixture.issued, PEMFixture.key).hostnamesInLine
                == "localhost, *.example.org, 192.0.2.1"
        )
        let odd = try describe(PEMFixture.oddNames, PEMFixture.oddNamesKey).hostnamesInLine
        #expect(odd.contains(", bidiraw, "))
        #expect(odd.hasSuffix(", “good, evil.example”"))
        #expect(
            try describe(PEMFixture.malformedNames, PEMFixture.malformedNamesKey).hostnamesInLine == "(none)"
        )
    }

    @Test func namesOtherKinds() throws {
        #expect(try describe(PEMFixture.ed25519, PEMFixture.ed25519Key).keyType == "ED25519")
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (67_090_118_400, "4096-01-01T00:00:00Z"),
    ])
    func printsDates(seconds: Int, text: String) {
        #expect(CertificateDate(secondsSinceEpoch: seconds).description == text)
    }
}
