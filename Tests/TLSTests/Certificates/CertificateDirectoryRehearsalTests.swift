import Foundation
import TLS
import Testing

struct CertificateDirectoryRehearsalTests {
    private let temporary: TemporaryDirectory

    init() throws { temporary = try TemporaryDirectory() }

    @Test(
        "a folder that is there, and one that would be made",
        arguments: ["", "certs", "certs/", "inner", "inner/certs"]
    )
    func possible(name: String) throws {
        try FileManager.default.createDirectory(
            atPath: temporary("inner"),
            withIntermediateDirectories: false
        )
        try CertificateDirectory(temporary(name)).rehearse()
        #expect(try temporary.names(in: "") == ["inner"])
        #expect(try temporary.names(in: "inner").isEmpty)
    }

    @Test("what is in the way is named", arguments: ["file", "file/certs", "missing/certs", "circle"])
    func impossible(name: String) throws {
        try temporary.write("", "file")
        #expect(symlink("circle", temporary("circle")) == 0)
        let error = #expect(throws: CertificateError.self) {
            try CertificateDirectory(temporary(name)).rehearse()
        }
        #expect(error?.description.hasPrefix("\(temporary(name)): cannot be written: ") == true)
        // A start fails at the same point.
        #expect(throws: CertificateError.self) {
            try CertificateDirectory(temporary(name)).create(for: Hostname("localhost"))
        }
    }
}
