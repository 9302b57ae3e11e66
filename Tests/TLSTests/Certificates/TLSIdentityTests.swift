import Foundation
import TLS
import Testing

struct TLSIdentityTests {
    /// The files `a.crt` and `a.key` with these contents; `nil` for no file.
    struct Pair: CustomTestStringConvertible {
        let rule: String
        var certificate: String? = PEMFixture.issued
        var key: String? = PEMFixture.key
        /// The error's text, with `@` for the directory.
        var text: String = ""

        var testDescription: String { rule }
    }

    private static let halfOfTheKey = String(PEMFixture.key.prefix(100)) + "\n"
    private static let brokenBase64 = PEMFixture.issued.replacing("MII", with: "%%%")
    private static let notACertificate = PEMFixture.key.replacing("PRIVATE KEY", with: "CERTIFICATE")
    private static let notAKey = PEMFixture.issued.replacing("CERTIFICATE", with: "PRIVATE KEY")
    private static let secondCutOff = PEMFixture.issued + PEMFixture.authority.prefix(200) + "\n"

    @Test(arguments: [
        Pair(
            rule: "no certificate file",
            certificate: nil,
            text: "@/a.crt: no such file; check the path, or have a new certificate made"
        ),
        Pair(
            rule: "no key file",
            key: nil,
            text: "@/a.key: no such file; check the path, or have a new certificate made"
        ),
        Pair(
            rule: "empty certificate file",
            certificate: "",
            text: "@/a.crt: holds no certificate in PEM form (-----BEGIN CERTIFICATE-----); "
                + "check what was copied there"
        ),
        Pair(
            rule: "a key in place of the certificate",
            certificate: PEMFixture.key,
            text: "@/a.crt: holds no certificate in PEM form (-----BEGIN CERTIFICATE-----); "
                + "check what was copied there"
        ),
        Pair(
            rule: "a certificate in place of the key",
            key: PEMFixture.issued,
            text: "@/a.key: holds no private key in PEM form (-----BEGIN PRIVATE KEY-----); "
                + "check what was copied there"
        ),
        Pair(
            rule: "key cut off",
            key: halfOfTheKey,
            text: "@/a.key: is damaged (bad end line); "
                + "restore it, or move it and its pair away to have new ones made"
        ),
        Pair(
            rule: "certificate not base64",
            certificate: brokenBase64,
            text: "@/a.crt: is damaged (bad base64 decode); "
                + "restore it, or move it and its pair away to have new ones made"
        ),
        Pair(
            rule: "second certificate cut off",
            certificate: secondCutOff,
            text: "@/a.crt: is damaged (bad end line); "
                + "restore it, or move it and its pair away to have new ones made"
        ),
        Pair(
            rule: "not a certificate inside",
            certificate: notACertificate,
            text: "@/a.crt: is damaged (what is encoded there is no certificate); "
                + "restore it, or move it and its pair away to have new ones made"
        ),
        Pair(
            rule: "not a key inside",
            key: notAKey,
            text: "@/a.key: is damaged (what is encoded there is no private key); "
                + "restore it, or move it and its pair away to have new ones made"
        ),
        Pair(
            rule: "encrypted key",
            key: PEMFixture.encryptedKey,
            text:
                "@/a.key: is encrypted, and nobody is there to type its passphrase; decrypt it with openssl pkey"
        ),
        Pair(
            rule: "encrypted key of the older form",
            key: PEMFixture.legacyEncryptedKey,
            text:
                "@/a.key: is encrypted, and nobody is there to type its passphrase; decrypt it with openssl pkey"
        ),
        Pair(
            rule: "key of another certificate",
            key: PEMFixture.ed25519Key,
            text: "@/a.key: does not belong to @/a.crt; "
                + "restore the right key or move both files away to have new ones made"
        ),
        Pair(
            rule: "chain in the wrong order",
            certificate: PEMFixture.authority + PEMFixture.issued,
            text: "@/a.crt: the key's own certificate stands at place 2; "
                + "put it first, before those that vouch for it"
        ),
        Pair(
            rule: "weak key",
            certificate: PEMFixture.rsa,
            key: PEMFixture.rsaKey,
            text:
                "@/a.crt: OpenSSL refuses to use it (ee key too small); have it made anew, with a key on P-256"
        ),
    ])
    func loadErrorNamesTheFileAndWhatToDo(_ row: Pair) throws {
        let directory = try TemporaryDirectory()
        if let certificate = row.certificate { try directory.write(certificate, "a.crt") }
        if let key = row.key { try directory.write(key, "a.key") }
        let error = #expect(throws: CertificateError.self) { try load(directory) }
        #expect(error?.description == row.text.replacing("@", with: directory.path))
    }

    @Test func whatIsNotAFileCannotBeRead() throws {
        let directory = try TemporaryDirectory()
        try directory.write(PEMFixture.key, "a.key")
        try FileManager.default.createDirectory(
            atPath: directory("a.crt"),
            withIntermediateDirectories: false
        )
        #expect(throws: CertificateError.notAFile(directory("a.crt"), isFolder: true)) {
            try load(directory)
        }
        try FileManager.default.removeItem(atPath: directory("a.crt"))
        mkfifo(directory("a.crt"), 0o600)  // nobody writes to it: reading would wait for ever
        #expect(throws: CertificateError.notAFile(directory("a.crt"), isFolder: false)) {
            try load(directory)
        }
    }

    @Test func hugeFileIsNotRead() throws {
        let directory = try TemporaryDirectory()
        try directory.write(String(repeating: "#", count: 1 << 20 + 1), "a.crt")
        #expect(throws: CertificateError.tooLarge(directory("a.crt"))) {
            try load(directory)
        }
    }

    @Test func aChainThatNoClientTakesIsTooLong() throws {
        let directory = try TemporaryDirectory()
        let authorities = String(repeating: PEMFixture.authority, count: 300)
        try directory.write(PEMFixture.issued + authorities, "a.crt")
        try directory.write(PEMFixture.key, "a.key")
        let error = #expect(throws: CertificateError.longChain(directory("a.crt"), count: 301)) {
            try load(directory)
        }
        #expect(error?.description.contains("holds 301 certificates") == true)
    }

    /// That clients refuse a malformed certificate says nothing of how many vouch for it.
    @Test func aMalformedCertificateHidesNoLongChain() throws {
        let directory = try TemporaryDirectory()
        let authorities = String(repeating: PEMFixture.authority, count: 300)
        try directory.write(PEMFixture.malformedNames + authorities, "a.crt")
        try directory.write(PEMFixture.malformedNamesKey, "a.key")
        #expect(throws: CertificateError.longChain(directory("a.crt"), count: 301)) { try load(directory) }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func fileOfAnotherUserCannotBeRead() throws {
        let directory = try TemporaryDirectory()
        try directory.write(PEMFixture.issued, "a.crt")
        try directory.write(PEMFixture.key, "a.key", mode: 0)
        let error = #expect(throws: CertificateError.self) { try load(directory) }
        #expect(
            error?.description == "\(directory("a.key")): cannot be read: Permission denied; "
                + "the user that runs lectern must be able to read it"
        )
    }

    @Test(arguments: [
        Pair(rule: "alone"),
        Pair(rule: "with those that vouch for it", certificate: PEMFixture.issued + PEMFixture.authority),
        Pair(rule: "between comments", certificate: "# mine\n\(PEMFixture.issued)\n# end\n"),
        Pair(rule: "older form of key", key: PEMFixture.keyWithParameters),
        Pair(
            rule: "both in each file",
            certificate: PEMFixture.key + PEMFixture.issued,
            key: PEMFixture.issued + PEMFixture.key
        ),
        Pair(rule: "Ed25519", certificate: PEMFixture.ed25519, key: PEMFixture.ed25519Key),
    ])
    func loads(_ row: Pair) throws {
        let directory = try TemporaryDirectory()
        try directory.write(#require(row.certificate), "a.crt")
        try directory.write(#require(row.key), "a.key")
        let identity = try load(directory)
        let isRare = row.rule == "Ed25519"
        #expect(identity.warnings == (isRare ? [.rareKey(directory("a.key"), algorithm: "ED25519")] : []))
        let conversation = try TLSConversation(TLSServerContext(identities: [identity]))
        try conversation.shakeHands()
        #expect(conversation.client.peerFingerprint == identity.certificate.fingerprint)
    }

    @Test func oddIdentitiesWorkAndWarn() throws {
        let directory = try TemporaryDirectory()
        let certificate = try directory.write(PEMFixture.expired, "a.crt")
        let key = try directory.write(PEMFixture.key, "a.key", mode: 0o644)
        let identity = try load(directory)
        #expect(
            identity.warnings.map(\.description) == [
                "\(certificate): expired on 2001-01-01T00:00:00Z; "
                    + "renew it where it came from, then reload the server (SIGHUP)",
                "\(certificate): does not name localhost, and clients will refuse it; "
                    + "renew it where it came from, then reload the server (SIGHUP)",
                "\(key): every user of this machine can read this key; `chmod 600` it",
            ]
        )
        try TLSConversation(TLSServerContext(identities: [identity])).shakeHands()

        try directory.write(PEMFixture.future, "a.crt")
        #expect(
            try load(directory).warnings.first?.description
                == "\(certificate): is valid only from 3000-01-01T00:00:00Z; is this machine's clock right?"
        )
    }

    @Test(arguments: [
        ("localhost", true), ("www.example.org", true), ("192.0.2.1", true), ("example.org", false),
        ("::1", false),
    ])
    func namesOfTheCertificateCountAndItsCommonNameDoesNot(name: String, isNamed: Bool) throws {
        let directory = try TemporaryDirectory()
        let certificate = try directory.write(PEMFixture.issued, "a.crt")
        try directory.write(PEMFixture.key, "a.key")
        let hostname = try Hostname(name)
        #expect(
            try load(directory, hostname).warnings
                == (isNamed ? [] : [.doesNotName(hostname, certificate, .andReload)])
        )
    }

    @Test(arguments: [
        (-31, "nothing"), (-30, "expires on 2001-01-01T00:00:00Z"), (0, "expires on 2001-01-01T00:00:00Z"),
        (1, "expired on 2001-01-01T00:00:00Z"),
    ])
    func aCertificateThatEndsIsAWarningFrom30DaysBefore(day: Int, words: String) throws {
        let directory = try TemporaryDirectory()
        let certificate = try directory.write(PEMFixture.expired, "a.crt")
        try directory.write(PEMFixture.key, "a.key")
        let end = 978_307_200
        let now = CertificateDate(secondsSinceEpoch: end + day * 86_400)
        let told = try load(directory).dateWarnings(at: now).map(\.description)
        let advice = "renew it where it came from, then reload the server (SIGHUP)"
        #expect(told == (words == "nothing" ? [] : ["\(certificate): \(words); \(advice)"]))
    }

    private func load(_ directory: TemporaryDirectory, _ hostname: Hostname? = nil) throws -> TLSIdentity {
        try TLSIdentity(
            hostname: hostname ?? Hostname("localhost"),
            certificate: directory("a.crt"),
            key: directory("a.key")
        )
    }
}
