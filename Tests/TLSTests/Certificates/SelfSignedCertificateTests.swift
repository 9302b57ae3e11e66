import Foundation
import TLS
import Testing

private let opensslProgram = "/usr/bin/openssl"

struct SelfSignedCertificateTests {
    @Test func isValidFromYesterdayUntilTheEndOf3099() throws {
        let certificate = try TestIdentity.localhost.get().certificate
        let age = CertificateDate.now.secondsSinceEpoch - certificate.notBefore.secondsSinceEpoch
        #expect(86_400...90_000 ~= age)
        #expect(certificate.notAfter.description == "3099-12-31T23:59:59Z")  // Botan refuses 3101
        #expect(certificate.keyType == "ECDSA P-256")
        #expect(certificate.hostnames == ["localhost", "127.0.0.1", "::1"])
        #expect(try TestIdentity.other.get().certificate.hostnames == ["other.example"])
    }

    @Test func serialAndKeyAreNewEachTime() throws {
        let temporary = try TemporaryDirectory()
        let host = try Hostname("a.example")
        let first = try CertificateDirectory(temporary("1")).create(for: host).certificate
        let second = try CertificateDirectory(temporary("2")).create(for: host).certificate
        #expect(first.publicKeyFingerprint != second.publicKeyFingerprint)
    }

    /// - Returns: What the program prints; the test fails if it does not end well.
    private func openssl(_ arguments: String...) throws -> String {
        // Foundation's Process is not used here: it leaks, and so hides leaks of ours from the address sanitizer.
        let stream = try #require(popen("\(opensslProgram) \(arguments.joined(separator: " "))", "r"))
        var output: [UInt8] = []
        while case let byte = fgetc(stream), byte != EOF { output.append(UInt8(byte)) }
        let text = String(decoding: output, as: UTF8.self)
        #expect(pclose(stream) == 0, "\(text)")
        return text
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: opensslProgram),
            "needs the openssl program"
        ),
        arguments: ["localhost", "a.example", "::1"]
    )
    func anotherProgramReadsWhatRFC5280AsksFor(name: String) throws {
        let temporary = try TemporaryDirectory()
        let directory = CertificateDirectory(temporary("certs"))
        let host = try Hostname(name)
        let fingerprint = try directory.create(for: host).certificate.fingerprint
        let path = directory.certificatePath(for: host)
        #expect(try openssl("verify", "-CAfile", path, path) == "\(path): OK\n")

        let text = try openssl("x509", "-in", path, "-noout", "-text")
        for line in [
            "Version: 3 (0x2)", "Signature Algorithm: ecdsa-with-SHA256", "Issuer: CN = \(name)",
            "Subject: CN = \(name)", "ASN1 OID: prime256v1",
            "X509v3 Basic Constraints: critical\n                CA:FALSE",
            "X509v3 Key Usage: critical\n                Digital Signature\n",
            "X509v3 Extended Key Usage: \n                TLS Web Server Authentication\n",
        ] {
            #expect(text.contains(line), "\(line)")
        }
        let digits = try openssl("x509", "-in", path, "-noout", "-serial")
            .trimmingPrefix("serial=").prefix(while: \.isHexDigit)
        #expect(digits.count == 40)  // 20 octets, …
        #expect("4567".contains(digits.first ?? " "))  // … 159 bits, positive

        let printed = try openssl("x509", "-in", path, "-noout", "-fingerprint", "-sha256")
        let hexadecimal = printed.trimmingPrefix("sha256 Fingerprint=").filter(\.isHexDigit).lowercased()
        #expect(hexadecimal == fingerprint.description)
    }
}
