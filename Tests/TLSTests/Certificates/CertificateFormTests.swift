import Foundation
import TLS
import TestSupport
import Testing

/// What an authority, a browser or another server hands out in the place of PEM.
struct CertificateFormTests {
    private let folder: TemporaryDirectory

    init() throws {
        folder = try TemporaryDirectory()
        try folder.write(PEMFixture.issued, "a.crt")
        try folder.write(PEMFixture.key, "a.key")
    }

    private func openssl(_ arguments: String) throws {
        let command = ["-c", "cd '\(folder.path)' && openssl \(arguments)"]
        try #require(try ChildProcess("/bin/sh", command).waitForEnd() == 0)
    }

    @discardableResult private func load() throws -> TLSIdentity {
        try TLSIdentity(
            hostname: Hostname("localhost"),
            certificate: folder("a.crt"),
            key: folder("a.key")
        )
    }

    /// Each with the command that the error names, less the files.
    @Test(arguments: [
        ("x509 -outform der -in a.crt -out b && mv b a.crt", "a.crt", "DER", "x509 -inform der"),
        ("pkey -outform der -in a.key -out b && mv b a.key", "a.key", "DER", "pkey -inform der"),
        ("ec -outform der -in a.key -out b && mv b a.key", "a.key", "DER", "pkey -inform der"),
        (
            "pkcs12 -export -passout pass: -in a.crt -inkey a.key -out b && mv b a.crt", "a.crt", "PKCS #12",
            "pkcs12 -nokeys"
        ),
        (
            "pkcs12 -export -passout pass: -in a.crt -inkey a.key -out b && mv b a.key", "a.key", "PKCS #12",
            "pkcs12 -nocerts -nodes"
        ),
        (
            "crl2pkcs7 -nocrl -certfile a.crt -outform der -out b && mv b a.crt", "a.crt", "PKCS #7",
            "pkcs7 -inform der -print_certs"
        ),
        ("crl2pkcs7 -nocrl -certfile a.crt -out b && mv b a.crt", "a.crt", "PKCS #7", "pkcs7 -print_certs"),
        ("x509 -trustout -in a.crt -out b && mv b a.crt", "a.crt", "TRUSTED CERTIFICATE", "x509"),
    ])
    func theCommandThatIsNamedMakesItPEM(made: String, name: String, form: String, command: String) throws {
        try openssl(made)
        let error = try #require(throws: CertificateError.self) { try load() }
        let path = folder(name)
        let conversion = "\(command) -in \(path) -out \(path).pem"
        #expect(
            error.description
                == "\(path): is in the form \(form) and not in PEM; `openssl \(conversion)` makes it so, "
                + "and then put that in its place"
        )
        try openssl(command.hasPrefix("pkcs12") ? "\(conversion) -passin pass:" : conversion)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: "\(path).pem", toPath: path)
        #expect(throws: Never.self) { try load() }
    }

    @Test func aRequestIsNoCertificate() throws {
        try openssl("req -new -subj /CN=localhost -key a.key -out a.crt")
        #expect(throws: CertificateError.request(folder("a.crt"))) { try load() }
    }

    @Test(
        "other bytes have no form",
        arguments: [[], [0x30], [0x30, 0x84], [0x30, 0xFF, 1], [0x30, 3, 2, 1]]
    )
    func otherBytes(bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(filePath: folder("a.crt")))
        #expect(throws: CertificateError.holdsNoCertificate(folder("a.crt"))) { try load() }
        try folder.write(PEMFixture.issued, "a.crt")
        try Data(bytes).write(to: URL(filePath: folder("a.key")))
        #expect(throws: CertificateError.holdsNoKey(folder("a.key"))) { try load() }
    }
}
