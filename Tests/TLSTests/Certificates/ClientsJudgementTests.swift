import Foundation
import TLS
import TestSupport
import Testing
import Text

/// Tests that a certificate is judged as clients will judge it: by shaking hands with it.
struct ClientsJudgementTests {
    private let temporary: TemporaryDirectory
    private let localhost: Hostname
    private var directory: CertificateDirectory { CertificateDirectory(temporary.path) }

    init() throws {
        temporary = try TemporaryDirectory()
        localhost = try Hostname("localhost")
    }

    /// Makes a pair with another program.
    private func make(_ key: [String], _ extensions: [String] = []) throws {
        let arguments =
            ["req", "-x509", "-nodes", "-days", "400", "-subj", "/CN=localhost", "-newkey"] + key
            + ["-addext", "subjectAltName=DNS:localhost"] + extensions.flatMap { ["-addext", $0] }
            + [
                "-keyout", directory.keyPath(for: localhost), "-out",
                directory.certificatePath(for: localhost),
            ]
        try #require(try ChildProcess("/usr/bin/openssl", arguments).waitForEnd() == 0)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600],
            ofItemAtPath: directory.keyPath(for: localhost)
        )
    }

    private static func curve(_ name: String) -> [String] { ["ec", "-pkeyopt", "ec_paramgen_curve:\(name)"] }

    @Test(arguments: ["secp256k1", "brainpoolP256r1", "brainpoolP384r1", "secp224r1"])
    func aCurveThatNoClientKnowsIsAnError(name: String) throws {
        try make(Self.curve(name))
        let error = #expect(throws: CertificateError.self) { try directory.load(for: localhost) }
        let text = try #require(error?.description)
        #expect(
            text.hasPrefix(
                "\(directory.certificatePath(for: localhost)): no client can shake hands with it ("
            )
        )
        #expect(text.hasSuffix("); have it made anew, with a key on P-256"))
    }

    @Test func renewingDoesNotKeepAKeyThatNoClientKnows() throws {
        try make(Self.curve("secp256k1"))
        let before = try temporary.read("localhost.crt")
        let error = #expect(throws: CertificateError.self) { try directory.renew(for: localhost) }
        #expect(error?.description.hasPrefix("\(directory.keyPath(for: localhost)): no client can") == true)
        #expect(try temporary.read("localhost.crt") == before)
    }

    @Test(arguments: [curve("P-256"), curve("P-384"), curve("P-521"), ["rsa:2048"], ["rsa:3072"]])
    func keysThatClientsKnowAreNoMatter(key: [String]) throws {
        try make(key)
        #expect(try directory.load(for: localhost).warnings == [])
    }

    @Test(arguments: ["ed25519", "ed448"])
    func aKeyThatManyClientsRefuseIsAWarning(algorithm: String) throws {
        try make([algorithm])
        let path = directory.keyPath(for: localhost)
        #expect(
            try directory.load(for: localhost).warnings == [.rareKey(path, algorithm: algorithm.uppercased())]
        )
    }

    @Test(arguments: ["keyCertSign", "keyAgreement", "keyEncipherment", "cRLSign"])
    func aKeyUsageWithoutSignaturesIsAWarningOfTLS12(usage: String) throws {
        try make(Self.curve("P-256"), ["keyUsage=critical,\(usage)"])
        let warnings = try directory.load(for: localhost).warnings.map(\.description)
        #expect(warnings.count == 1)
        #expect(
            warnings.first?.hasPrefix(
                "\(directory.certificatePath(for: localhost)): no client can connect over TLSv1.2 ("
            ) == true
        )
    }

    @Test(arguments: [("clientAuth", false), ("codeSigning", false), ("serverAuth,clientAuth", true)])
    func anExtendedKeyUsageThatIsNoServersIsAWarning(usage: String, isFine: Bool) throws {
        try make(Self.curve("P-256"), ["extendedKeyUsage=\(usage)"])
        let path = directory.certificatePath(for: localhost)
        #expect(try directory.load(for: localhost).warnings == (isFine ? [] : [.notForServers(path)]))
    }

    @Test func anExtensionThatCannotBeReadIsTheOnlyWarning() throws {
        try temporary.write(PEMFixture.malformedNames, "localhost.crt")
        try temporary.write(PEMFixture.malformedNamesKey, "localhost.key")
        let path = directory.certificatePath(for: localhost)
        #expect(try directory.load(for: localhost).warnings == [.malformedExtension(path)])
        try make(Self.curve("P-256"), ["2.5.29.15=DER:02:01:01"])
        #expect(try directory.load(for: localhost).warnings == [.malformedExtension(path)])
    }

    /// OpenSSL's clients accept these, and GnuTLS's do not.
    @Test func whatOtherClientsRefuseIsAWarning() throws {
        let path = directory.certificatePath(for: localhost)
        try make(["rsa:2048"], ["keyUsage=critical,keyEncipherment"])
        #expect(try directory.load(for: localhost).warnings == [.notForSignatures(path)])
        try make(["rsa:2048"], ["keyUsage=critical,digitalSignature,keyEncipherment"])
        #expect(try directory.load(for: localhost).warnings == [])
        try make(Self.curve("P-256") + ["-pkeyopt", "ec_param_enc:explicit"])
        #expect(try directory.load(for: localhost).warnings == [.namelessCurve(path)])
    }
}
