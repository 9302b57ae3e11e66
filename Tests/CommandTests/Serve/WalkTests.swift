import Foundation
import Glibc
import TestSupport
import Testing

/// Tests the capsules that come with Lectern: clients that share no line with the server (Python's sockets and TLS) walk
/// through them over each protocol.
@Suite(.hangLimit)
struct WalkTests {
    private static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test(
        .enabled(if: python != nil, "python3 is not installed"),
        arguments: [Repository.capsule, Repository.example]
    )
    func everyLinkLeadsToAPage(_ capsule: String) async throws {
        let port = try freePort()
        let folder = try TemporaryFolder()
        let server = try await RunningServer(
            capsule,
            certificates: folder.path("certs"),
            options: ["--access-log", "off", "--gopher-listen", "127.0.0.1:\(port)"]
        )
        // A capsule with much to study asks for many answers too.
        let searches = capsule == Repository.capsule ? nil : 2
        try await walk("walk.py", from: server.address("/"), searches: searches)
        try await walk("walk-gopher.py", from: "gopher://localhost:\(port)/", searches: searches)
    }

    @Test(
        .enabled(if: python != nil, "python3 is not installed"),
        arguments: [
            [Repository.capsule], [Repository.example],
            [Repository.fixture("shelf/harbour"), Repository.fixture("shelf/reef")],
        ]
    )
    func everyLinkLeadsToAPageOverSpartanNexAndFinger(_ capsules: [String]) async throws {
        let ports = ["spartan": try freePort(), "nex": try freePort(), "finger": try freePort()]
        let folder = try TemporaryFolder()
        let server = try await RunningServer(
            capsules[0],
            certificates: folder.path("certs"),
            options: capsules.dropFirst() + ["--access-log", "off"]
                + ports.flatMap { ["--\($0)-listen", "127.0.0.1:\($1)"] }
        )
        for (scheme, port) in ports {
            let asks =
                scheme == "spartan"
                ? (capsules == [Repository.capsule] ? nil : capsules.count == 1 ? 2 : 8) : 0
            try await walk("walk-small.py", from: "\(scheme)://localhost:\(port)/", searches: asks)
        }
        _ = try await server.end(by: SIGTERM)
    }

    @Test(.enabled(if: python != nil, "python3 is not installed"))
    func everyLinkOfAShelfLeadsToAPage() async throws {
        let port = try freePort()
        let folder = try TemporaryFolder()
        let server = try await RunningServer(
            Repository.fixture("shelf/harbour"),
            certificates: folder.path("certs"),
            options: [
                Repository.fixture("shelf/reef"), "--access-log", "off", "--gopher-listen",
                "127.0.0.1:\(port)",
            ]
        )
        // Each text, the translation and the shelf are asked for two words.
        try await walk("walk.py", from: server.address("/"), searches: 8)
        try await walk("walk-gopher.py", from: "gopher://localhost:\(port)/", searches: 8)
    }

    private func walk(_ script: String, from address: String, searches: Int?) async throws {
        let walk = try Program.Running(
            [Repository.root.appending(path: "scripts/\(script)").path, address],
            executable: URL(filePath: try #require(Self.python))
        )
        let report = try await walk.result()
        #expect(report.status == 0, "\(report.output)\(report.errors)")
        let found = report.output.firstMatch(of: /, (\d+) searches, 0 problems\n$/).flatMap { Int($0.1) } ?? 0
        #expect(searches.map { $0 == found } ?? (found > 200), "\(report.output)")
    }
}
