import Foundation
import Glibc
import TestSupport
import Testing

/// `lectern status`, and the server that it asks.
@Suite(.hangLimit, .tags(.socket))
struct StatusCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule(section: "It was lit.\n")
        try writeQuestion(answer: "Oil")
    }

    private func writeQuestion(answer: String) throws {
        try folder.write(
            """
            Key: fuel
            Section: lamp
            Prompt: What did it burn?
            Choice: * \(answer)
            Choice: Gas
            Because: There was none on the rock.
            Explanation: It came by boat.

            """,
            to: "Capsule/questions.rec"
        )
    }

    private var socket: String { folder.path("status") }

    private func serve(_ options: String...) async throws -> RunningServer {
        try await RunningServer(
            folder.path("Capsule"),
            certificates: folder.path("certs"),
            options: ["--status-socket", socket] + options
        )
    }

    private func status(_ format: String = "openmetrics") async throws -> Program.Result {
        try await Program.run("status", "--socket", socket, "--format", format)
    }

    /// Asks until a line is there: a connection counts when it has ended, a moment after its answer.
    private func status(having line: String, _ format: String = "openmetrics") async throws -> String {
        while true {
            let result = try await status(format)
            try #require(result.status == 0, "\(result.errors)")
            if result.output.contains(line) { return result.output }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    @Test func aServerTellsWhatItHasDone() async throws {
        let server = try await serve()
        _ = try await server.fetch("/")
        _ = try await server.fetch("/nowhere")
        let text = try await status(having: "lectern_requests_total{protocol=\"gemini\",status=\"51\"} 1\n")
        #expect(text.contains("lectern_requests_total{protocol=\"gemini\",status=\"20\"} 1\n"))
        #expect(text.contains("lectern_handshakes_total{version=\"TLSv1.3\",resumed=\"no\"} 2\n"))
        #expect(!text.contains("lectern_answers_total"))
        #expect(text.hasSuffix("# EOF\n"))
        let words = try await status("text")
        #expect(words.status == 0 && words.output.hasPrefix("Lectern  "))
    }

    @Test func theSocketIsThereWhileTheServerIs() async throws {
        let server = try await serve()
        #expect(FileManager.default.fileExists(atPath: socket))
        let second = try await Program.serve(
            folder,
            "--listen",
            "127.0.0.1:\(try freePort())",
            "--gopher-listen",
            "0",
            "--status-socket",
            socket
        )
        #expect(second.status == 1)
        #expect(
            second.errors
                == "lectern: --status-socket \(socket): another server answers there; stop it, or name another path\n"
        )
        #expect(try await server.end(by: SIGTERM).status == 0)
        #expect(!FileManager.default.fileExists(atPath: socket))
        let asked = try await status()
        #expect(asked.status == 1 && asked.errors.contains("no server listens there; start one with"))
    }

    @Test func aKilledServerLeavesASocketThatTheNextReplaces() async throws {
        _ = try await serve().end(by: SIGKILL)
        #expect(try await status().errors.contains("is gone; start it again"))
        let server = try await serve()
        #expect(try await status().status == 0)
        withExtendedLifetime(server) {}
    }

    @Test func aStartThatFailsLeavesNoSocket() async throws {
        let server = try await serve()
        let result = try await Program.serve(
            folder,
            "--listen",
            "127.0.0.1:\(server.port)",
            "--gopher-listen",
            "0",
            "--status-socket",
            folder.path("second")
        )
        #expect(result.status == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path("second")))
    }

    /// The server is somewhere between its first file and its first request.
    @Test func aStopDuringAStartLeavesNoSocket() async throws {
        for _ in 0..<3 {
            let program = try Program.Running([
                "serve", folder.path("Capsule"), "--certs", folder.path("certs"), "--listen",
                "127.0.0.1:\(try freePort())", "--gopher-listen", "0", "--status-socket", socket,
            ])
            while !FileManager.default.fileExists(atPath: socket) {
                try await Task.sleep(for: .milliseconds(1))
            }
            program.process.send(SIGTERM)
            #expect(try await program.result().status == 0)
            #expect(!FileManager.default.fileExists(atPath: socket))
        }
    }

    @Test func answersAreCountedAndGoOnThroughAReloadWhereTheQuestionStays() async throws {
        let server = try await serve("--count-answers")
        let wrong =
            "lectern_answers_total{host=\"localhost\",question=\"fuel\",choice=\"b\",right=\"no\"}"
        _ = try await server.fetch("/study/fuel/b.gmi")
        _ = try await server.fetch("/study/fuel/b.gmi?missed=1")
        _ = try await status(having: "\(wrong) 2\n")
        try await server.reload()
        let after = try await status(having: "lectern_reloads_total{result=\"done\"} 1\n")
        #expect(after.contains("\(wrong) 2\n"))
        let words = try await status(having: "0 %        2  b 2     fuel: What did it burn?", "text")
        #expect(words.contains("right  answers  chosen  question\n"))

        try writeQuestion(answer: "Whale oil")
        try await server.reload(times: 2)
        let changed = try await status(having: "lectern_reloads_total{result=\"done\"} 2\n")
        #expect(changed.contains("\(wrong) 0\n"))
        #expect(changed.contains("lectern_study_answers_total{result=\"wrong\"} 2\n"))
    }

    @Test func aReloadThatIsRefusedIsTold() async throws {
        let server = try await serve()
        try folder.write("Title: The lighthouse\n", to: "Capsule/capsule.rec")
        try await server.reload()
        let text = try await status(having: "lectern_reloads_total{result=\"refused\"} 1\n")
        #expect(text.contains("lectern_last_reload_successful 0\n"))
    }

    @Test(arguments: ["", String(repeating: "a", count: 108)])
    func aPathThatNoSocketCanHaveIsWrongUsage(path: String) async throws {
        let served = try await Program.run("serve", folder.path("Capsule"), "--status-socket", path)
        let asked = try await Program.run("status", "--socket", path)
        for result in [served, asked] {
            #expect(result.status == 64)
            #expect(
                result.errors.contains(
                    "write the path of a socket in 107 bytes at most, such as /run/lectern/status"
                )
            )
        }
    }
}
