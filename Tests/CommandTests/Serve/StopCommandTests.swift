import Foundation
import Glibc
import TestSupport
import Testing

/// Tests SIGTERM while a large capsule is read, the result of which is of no use to anyone any more.
@Suite(.timeLimit(.minutes(2)))
struct StopCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Makes a capsule so large that a debug build takes seconds to read it.
    private func makeLargeCapsule() throws {
        let paragraph = String(repeating: "The lamp was lit. ", count: 50_000) + "\n\n"
        try folder.makeCapsule(section: String(repeating: paragraph, count: 15))
    }

    @Test func aStopEndsAStart() async throws {
        try makeLargeCapsule()
        let program = try Program.Running([
            "serve", folder.path("Capsule"), "--certs", folder.path("certs"), "--listen",
            "127.0.0.1:\(freePort())",
            "--gopher-listen", "0",
        ])
        try await ProcessFacts(program.process).waitUntilItHasRead(megabytes: 10)
        kill(program.process.processIdentifier, SIGTERM)
        let result = try await program.result()
        #expect(result.status == 0)
        #expect(result.output == "")
    }

    @Test func aStopAbandonsAReload() async throws {
        try folder.makeCapsule()
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        try makeLargeCapsule()
        server.send(SIGHUP)
        try await ProcessFacts(server.process).waitUntilItHasRead(megabytes: 10)
        let result = try await server.end(by: SIGTERM)
        #expect(result.status == 0)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.hasSuffix(" notice: stopping\n"))
    }
}

/// The kernel's facts about a process.
private struct ProcessFacts {
    private let process: Process

    init(_ process: Process) { self.process = process }

    /// Waits until the process has read so much, or has ended.
    func waitUntilItHasRead(megabytes: Int) async throws {
        while process.isRunning, bytesRead < megabytes << 20 { try await Task.sleep(for: .milliseconds(2)) }
    }

    private var bytesRead: Int {
        let file = "/proc/\(process.processIdentifier)/io"
        let line = (try? String(contentsOfFile: file, encoding: .utf8))?.split(separator: "\n").first ?? ""
        return Int(line.dropFirst("rchar: ".count)) ?? 0
    }
}
