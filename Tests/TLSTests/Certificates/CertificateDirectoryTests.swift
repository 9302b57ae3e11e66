import Foundation
import TLS
import Testing
import Text

struct CertificateDirectoryTests {
    private let temporary: TemporaryDirectory
    private let directory: CertificateDirectory
    private let localhost: Hostname

    init() throws {
        temporary = try TemporaryDirectory()
        directory = CertificateDirectory(temporary("certs"))
        localhost = try Hostname("localhost")
    }

    private func write(_ text: String, _ name: String) throws {
        try? FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: false)
        try temporary.write(text, "certs/\(name)")
    }

    @Test func createMakesAPairWithModes() throws {
        let identity = try directory.create(for: localhost)
        #expect(identity.hostname == localhost && identity.warnings == [])
        #expect(try temporary.mode("certs") == 0o700)
        #expect(try temporary.mode("certs/localhost.key") == 0o600)
        #expect(try temporary.mode("certs/localhost.crt") == 0o644)
        #expect(try temporary.names(in: "certs") == ["localhost.crt", "localhost.key"])
        #expect(try temporary.read("certs/localhost.key").hasPrefix("-----BEGIN PRIVATE KEY-----\n"))
        #expect(try temporary.read("certs/localhost.crt").hasPrefix("-----BEGIN CERTIFICATE-----\n"))
        #expect(try directory.load(for: localhost).certificate == identity.certificate)
    }

    /// Otherwise the command that makes a service's certificate would leave a key that the service cannot read.
    @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
    func filesThatRootMakesBelongToTheFoldersOwner() throws {
        try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: false)
        #expect(chown(directory.path, 4_321, 1_234) == 0)
        _ = try directory.create(for: localhost)
        _ = try directory.renew(for: localhost)
        for name in ["localhost.crt", "localhost.key"] {
            var status = stat()
            #expect(stat(temporary("certs/\(name)"), &status) == 0)
            #expect(status.st_uid == 4_321 && status.st_gid == 1_234)
        }
        #expect(try temporary.mode("certs/localhost.key") == 0o600)
    }

    @Test func whatAKilledCreationLeftIsRemovedAtTheNext() throws {
        let old = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -7_200)]
        _ = try directory.create(for: Hostname("live.example"))
        let key = try temporary.read("certs/live.example.key")
        try FileManager.default.linkItem(
            atPath: temporary("certs/live.example.key"),
            toPath: temporary("certs/.3w5e11264sgsf.live.example.key")
        )
        let names = [
            ".abc1.localhost.key", ".zz.a.example.crt", ".abc.notes", ".ABC.localhost.key", ".backup.key",
        ]
        for name in names { try write("x", name) }
        for name in names + [".3w5e11264sgsf.live.example.key"] {
            try FileManager.default.setAttributes(old, ofItemAtPath: temporary("certs/\(name)"))
        }
        try write("x", ".new1.localhost.key")
        _ = try directory.create(for: localhost)
        #expect(
            try temporary.names(in: "certs") == [
                ".abc.notes", ".ABC.localhost.key", ".backup.key", ".new1.localhost.key",
                "live.example.crt", "live.example.key", "localhost.crt", "localhost.key",
            ]
        )
        #expect(try temporary.read("certs/live.example.key") == key)
    }

    @Test func aPairThatWasMadeIsToldFromOneThatWasThere() throws {
        #expect(try directory.identity(for: localhost).isNew)
        #expect(try directory.identity(for: localhost).isNew == false)
    }

    @Test func pathsHaveNoDoubleSlash() throws {
        let directory = CertificateDirectory(temporary("certs/"))
        #expect(directory.certificatePath(for: localhost) == temporary("certs/localhost.crt"))
        #expect(directory.keyPath(for: localhost) == temporary("certs/localhost.key"))
        #expect(CertificateDirectory("/").path == "/")
        #expect(CertificateDirectory("").path == ".")
    }

    @Test func createNeverOverwrites() throws {
        _ = try directory.create(for: localhost)
        let certificate = try temporary.read("certs/localhost.crt")
        let key = try temporary.read("certs/localhost.key")
        #expect(throws: CertificateError.exists(temporary("certs/localhost.crt"))) {
            try directory.create(for: localhost)
        }
        #expect(try temporary.read("certs/localhost.crt") == certificate)
        #expect(try temporary.read("certs/localhost.key") == key)
    }

    @Test(arguments: [("localhost.crt", "localhost.key"), ("localhost.key", "localhost.crt")])
    func halfAPairIsNeverCompleted(present: String, missing: String) throws {
        try write("not to be touched", present)
        let error: CertificateError =
            missing.hasSuffix("key")
            ? .keyMissing(temporary("certs/\(missing)"), certificate: temporary("certs/\(present)"))
            : .certificateMissing(temporary("certs/\(missing)"), key: temporary("certs/\(present)"))
        #expect(throws: error) { try directory.create(for: localhost) }
        #expect(throws: error) { try directory.identity(for: localhost) }
        // A check and a reload load it as it is.
        try write(present.hasSuffix("crt") ? PEMFixture.expired : PEMFixture.key, present)
        #expect(throws: error) { try directory.load(for: localhost) }
        try write("not to be touched", present)
        #expect(try temporary.names(in: "certs") == [present])
        #expect(try temporary.read("certs/\(present)") == "not to be touched")
    }

    @Test func linkThatLeadsNowhereCountsAsThere() throws {
        try write("", "unrelated")
        try FileManager.default.createSymbolicLink(
            atPath: temporary("certs/localhost.key"),
            withDestinationPath: temporary("elsewhere")
        )
        #expect(throws: CertificateError.self) { try directory.create(for: localhost) }
        #expect(!FileManager.default.fileExists(atPath: temporary("elsewhere")))
    }

    @Test func identityIsMadeOnceAndThenLoaded() throws {
        let made = try directory.identity(for: localhost)
        #expect(try directory.identity(for: localhost).certificate == made.certificate)
    }

    @Test func serversThatStartAtOnceEndWithOnePair() throws {
        let directory = directory, localhost = localhost
        let results = ResultList()
        DispatchQueue.concurrentPerform(iterations: 16) { _ in
            results.append(Result { try directory.identity(for: localhost).certificate.fingerprint })
        }
        let fingerprints = try results.all.map { try $0.get() }
        #expect(fingerprints.count == 16 && Set(fingerprints).count == 1)
        #expect(try temporary.names(in: "certs") == ["localhost.crt", "localhost.key"])
    }

    @Test func createIsWonByOneAlone() throws {
        let directory = directory, localhost = localhost
        let results = ResultList()
        DispatchQueue.concurrentPerform(iterations: 16) { _ in
            results.append(Result { try directory.create(for: localhost).certificate.fingerprint })
        }
        let winners = results.all.compactMap { try? $0.get() }
        #expect(winners == [try directory.load(for: localhost).certificate.fingerprint])
    }

    @Test func renewKeepsTheKeyAndChangesTheCertificate() throws {
        let old = try directory.create(for: localhost)
        let key = try temporary.read("certs/localhost.key")
        let new = try directory.renew(for: localhost)
        #expect(new.certificate.publicKeyFingerprint == old.certificate.publicKeyFingerprint)
        #expect(new.certificate.fingerprint != old.certificate.fingerprint)
        #expect(try directory.load(for: localhost).certificate == new.certificate)
        #expect(try temporary.read("certs/localhost.key") == key)
        #expect(try temporary.mode("certs/localhost.key") == 0o600)
        #expect(try temporary.mode("certs/localhost.crt") == 0o644)
        #expect(try temporary.names(in: "certs") == ["localhost.crt", "localhost.key"])
    }

    @Test(arguments: ["damaged", PEMFixture.expired, nil])
    func renewRepairsWhatHappenedToTheCertificate(certificate: String?) throws {
        try write(PEMFixture.key, "localhost.key")
        if let certificate { try write(certificate, "localhost.crt") }
        #expect(try directory.renew(for: localhost).warnings == [])
        #expect(try temporary.read("certs/localhost.key") == PEMFixture.key)
    }

    /// Its key is what readers know, so nobody is told to move that away.
    @Test func ofADamagedCertificateTheAdviceIsToRenewIt() throws {
        try write(PEMFixture.key, "localhost.key")
        try write(String(PEMFixture.expired.prefix(200)), "localhost.crt")
        let error = #expect(throws: CertificateError.self) { try directory.identity(for: localhost) }
        #expect(
            error?.description
                == "\(temporary("certs/localhost.crt")): is damaged (bad end line); restore it, or, if Lectern made it, "
                + "have `lectern certificate renew` make a new one with the same key"
        )
        let handedIn = CertificateDirectory(directory.path, isHandedIn: true)
        let other = #expect(throws: CertificateError.self) { try handedIn.load(for: localhost) }
        #expect(other?.description.contains("certificate renew") == false)
    }

    @Test func renewSaysThatACertificateAloneHasLostItsKey() throws {
        try write(PEMFixture.expired, "localhost.crt")
        let (key, certificate) = (temporary("certs/localhost.key"), temporary("certs/localhost.crt"))
        #expect(throws: CertificateError.keyMissing(key, certificate: certificate)) {
            try directory.renew(for: localhost)
        }
        #expect(try temporary.names(in: "certs") == ["localhost.crt"])
    }

    @Test func renewWorksWithAKeyThatSignsWithoutHashing() throws {
        try write(PEMFixture.ed25519Key, "localhost.key")
        #expect(try directory.renew(for: localhost).certificate.keyType == "ED25519")
    }

    @Test func renewLeavesAnAuthoritysCertificateAlone() throws {
        try write(PEMFixture.key, "localhost.key")
        try write(PEMFixture.issued, "localhost.crt")
        #expect(throws: CertificateError.issuedByAuthority(temporary("certs/localhost.crt"))) {
            try directory.renew(for: localhost)
        }
        #expect(try temporary.read("certs/localhost.crt") == PEMFixture.issued)
    }

    @Test func renewNeedsTheKeyAndMakesNothingWithoutIt() throws {
        #expect(throws: CertificateError.missing(temporary("certs/localhost.key"))) {
            try directory.renew(for: localhost)
        }
        #expect(!FileManager.default.fileExists(atPath: directory.path))
    }

    @Test func failureLeavesNothingBehind() throws {
        let tooLongForAFile = try Hostname(String(repeating: "long.", count: 50) + "org")
        let error = #expect(throws: CertificateError.self) { try directory.create(for: tooLongForAFile) }
        #expect(error?.description.hasSuffix(": cannot be written: File name too long") == true)
        #expect(try temporary.names(in: "certs") == [])
    }

    @Test func directoryThatCannotBeMadeIsNamed() throws {
        let deep = CertificateDirectory(temporary("missing/certs"))
        let error = #expect(throws: CertificateError.self) { try deep.create(for: localhost) }
        #expect(error?.description == "\(deep.path): cannot be written: No such file or directory")
        try temporary.write("a file", "file")
        let file = CertificateDirectory(temporary("file"))
        let second = #expect(throws: CertificateError.self) { try file.create(for: localhost) }
        #expect(second?.description == "\(file.path): cannot be written: Not a directory")
    }

    @Test(arguments: ["::1", "192.0.2.1", "a.example", String(repeating: "long.", count: 30) + "example"])
    func eachHostHasAPairOfItsOwnThatNamesIt(name: String) throws {
        let hostname = try Hostname(name)
        let identity = try directory.create(for: hostname)
        #expect(identity.certificate.hostnames == [name] && identity.warnings == [])
        #expect(try temporary.names(in: "certs") == ["\(name).crt", "\(name).key"])
    }
}

/// The results of several threads.
private final class ResultList: @unchecked Sendable {
    private let lock = NSLock()
    private var results: [Result<Fingerprint, any Error>] = []

    func append(_ result: Result<Fingerprint, any Error>) { lock.withLock { results.append(result) } }

    var all: [Result<Fingerprint, any Error>] { lock.withLock { results } }
}
