import Archive
import Foundation
import TestSupport
import Testing

/// What others make of an archive, where they are installed.
struct OtherReadersTests {
    private static let hasPython = isInstalled("python3")
    private static let hasUnzip = isInstalled("unzip")

    private static func isInstalled(_ program: String) -> Bool {
        (try? ChildProcess("/usr/bin/env", ["which", program]).waitForEnd()) == 0
    }

    /// Returns files of any length, with names in and outside ASCII.
    private static func files(_ seed: UInt64) -> [(name: String, bytes: [UInt8])] {
        var numbers = SplitMix64(state: seed)
        let names = ["a", "Ü", "字", "a b", "x.gmi", "é", "‏ג"]
        return (0..<Int.random(in: 1...20, using: &numbers)).map { index in
            let folder = Bool.random(using: &numbers) ? "folder \(index % 3)/" : ""
            let count = Int.random(in: 0...2_000, using: &numbers)
            return (
                "\(folder)\(index)-\(names.randomElement(using: &numbers) ?? "")",
                (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
            )
        }
    }

    @Test(.enabled(if: hasPython, "python3 is not installed"), arguments: [1, 2, 3] as [UInt64])
    func pythonFindsEveryFile(_ seed: UInt64) async throws {
        let files = Self.files(seed)
        let archive = try TemporaryFile(StoredArchive.bytes(of: files))
        let output = try TemporaryFile([])
        let script = """
            import sys, zipfile
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            with open(sys.argv[2], "w", encoding="utf-8") as output:
                for entry in archive.infolist():
                    assert entry.date_time == (1980, 1, 1, 0, 0, 0)
                    output.write(f"{entry.filename} {archive.read(entry).hex()}\\n")
            """
        let python = try ChildProcess("/usr/bin/env", ["python3", "-c", script, archive.path, output.path])
        #expect(try await python.end() == 0)
        let expected = files.map { name, bytes in
            "\(name) \(bytes.map { String(format: "%02x", $0) }.joined())\n"
        }
        #expect(try String(contentsOfFile: output.path, encoding: .utf8) == expected.joined())
    }

    @Test(.enabled(if: hasUnzip, "unzip is not installed"), arguments: [4, 5, 6] as [UInt64])
    func unzipFindsNoMistake(_ seed: UInt64) async throws {
        let archive = try TemporaryFile(StoredArchive.bytes(of: Self.files(seed)))
        #expect(try await ChildProcess("/usr/bin/env", ["unzip", "-tqq", archive.path]).end() == 0)
    }

    @Test func theSameFilesGiveTheSameBytes() throws {
        #expect(try StoredArchive.bytes(of: Self.files(7)) == StoredArchive.bytes(of: Self.files(7)))
    }
}
