import Foundation
import Glibc
import TestSupport
import Testing

/// Tests readers who take a long page in small pieces.
@Suite(.hangLimit)
struct SlowReaderTests {
    private static let readers = 20
    /// The bytes of the page.
    private static let pageLength = 4_000_000

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A batch is encrypted when the kernel has taken all of the one before, and not for every piece that it takes.
    @Test(.tags(.socket), .enabled(if: !hasSanitizer, "a sanitizer keeps what was freed"))
    func theyCostABatchAndNotThePage() async throws {
        let paragraph = String(repeating: "The lamp was lit. ", count: 1_000) + "\n\n"
        let count = Self.pageLength / paragraph.utf8.count
        try folder.makeCapsule(section: String(repeating: paragraph, count: count))
        let port = try freePort()
        let server = try await RunningServer(
            [folder.path("Capsule"), "--certs", folder.path("certs"), "--listen", "127.0.0.1:\(freePort())"]
                + ["--gopher-listen", "127.0.0.1:\(port)"],
            on: port
        )
        let readers = try (0..<Self.readers).map { _ in
            try LoopbackClient(port: port, receiveBuffer: 4_096, segment: 536)
        }
        for reader in readers {
            try reader.send(Array("/sections/lamp.txt\r\n".utf8))
            #expect(try !reader.receive(limit: 1).isEmpty)
        }
        let before = try residentBytes(of: server.process)
        for _ in 0..<30 {
            for reader in readers {
                var rest = 30_000
                while rest > 0, case let piece = try reader.receive(limit: rest), !piece.isEmpty {
                    rest -= piece.count
                }
            }
        }
        let growth = try residentBytes(of: server.process) - before
        #expect(growth < Self.readers * 16 * 1_024)
        withExtendedLifetime(readers) {}
    }

    private func residentBytes(of process: ChildProcess) throws -> Int {
        let statm = try String(contentsOfFile: "/proc/\(process.id)/statm", encoding: .utf8)
        let pages = try #require(statm.split(separator: " ").dropFirst().first.flatMap { Int($0) })
        return pages * Int(sysconf(CInt(_SC_PAGESIZE)))
    }
}
