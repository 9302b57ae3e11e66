import Foundation
import Glibc
import TestSupport
import Testing

/// Tests that a log which nobody reads, or which takes nothing, stops nobody.
@Suite(.hangLimit, .tags(.socket))
struct UnreadLogTests {
    private let folder: TemporaryFolder
    private let port: UInt16
    private let gopherPort: UInt16
    /// A selector for which a line of the log has about 300 bytes.
    private let selector = "/" + String(repeating: "x", count: 240)

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
        port = try freePort()
        gopherPort = try freePort()
    }

    private var arguments: [String] {
        [
            "serve", folder.path("Capsule"), "--certs", folder.path("certs"), "--listen", "127.0.0.1:\(port)",
            "--gopher-listen", "127.0.0.1:\(gopherPort)",
        ]
    }

    /// Starts the server with its standard output and standard error redirected as by a shell.
    private func start(_ redirection: String) throws -> Program.Running {
        try Program.Running(
            ["-c", "exec \"$0\" \"$@\" \(redirection)", Program.path.path] + arguments,
            executable: URL(filePath: "/bin/sh")
        )
    }

    private func ask() throws -> String {
        let client = try LoopbackClient(port: gopherPort)
        try client.send(Array("\(selector)\r\n".utf8))
        return String(decoding: try client.receiveAll(), as: UTF8.self)
    }

    private func awaitStart(of program: Program.Running) async throws {
        while program.process.isRunning {
            if (try? ask()) != nil { return }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Checks that readers of both protocols are answered and that a reload takes place.
    private func expectService(from program: Program.Running, requests: Int) async throws {
        for _ in 0..<requests {
            #expect(try ask().hasPrefix("3There is no page at this selector\t"))
        }
        let page = try GeminiProbe(port: port).ask("gemini://localhost:\(port)/", serverName: "localhost")
        #expect(page.text.hasPrefix("20 "))
        try folder.makeCapsule(section: "The lamp went out.\n")
        program.process.send(SIGHUP)
        while try !GeminiProbe(port: port).ask(
            "gemini://localhost:\(port)/sections/lamp.gmi",
            serverName: "localhost"
        ).text.contains("went out") {}
    }

    private func expectEnd(of program: Program.Running) async throws {
        program.process.send(SIGTERM)
        #expect(try await program.result().status == 0)
    }

    @Test func readersAreServedAndAStopIsAStop() async throws {
        let pipe = UnreadPipe()
        let program = try pipe.start(arguments)
        _ = try await pipe.read(until: "SHA-256")
        try await expectService(from: program, requests: 1_500)
        try await expectEnd(of: program)
    }

    @Test func linesAreDroppedWholeAndCountedOnceSomebodyReadsAgain() async throws {
        let pipe = UnreadPipe()
        let program = try pipe.start(arguments)
        _ = try await pipe.read(until: "SHA-256")
        for _ in 0..<1_500 { _ = try ask() }
        var log = ""
        var missing = 0
        while log.matches(of: /complete\n/).count + missing < 1_500 {
            log += pipe.read()
            missing = try program.errors.matches(of: /Z warning: (\d+) lines are missing from the log:/)
                .compactMap { Int($0.1) }.reduce(0, +)
            try await Task.sleep(for: .milliseconds(5))
        }
        try await expectEnd(of: program)
        #expect(missing > 0)
        let lines = log.split(separator: "\n").filter { $0.contains(" gopher ") }
        #expect(lines.count + missing == 1_500)
        #expect(lines.allSatisfy { $0.hasSuffix(" - complete") && $0.contains("Z gopher 3 \(selector) ") })
    }

    @Test func aStartDoesNotWaitForItsAnnouncement() async throws {
        let pipe = UnreadPipe(isFull: true)
        let program = try pipe.start(arguments)
        try await awaitStart(of: program)
        try await expectService(from: program, requests: 10)
        try await expectEnd(of: program)
        withExtendedLifetime(pipe) {}
    }

    @Test func aTerminalStoppedByControlSStopsNobody() async throws {
        let (keyboard, screen) = try Terminal.open()
        let terminal = UnreadPipe(reader: keyboard, writer: screen)
        let program = try terminal.start(arguments)
        _ = try await terminal.read(until: "SHA-256")
        Terminal.type(Terminal.stop, at: keyboard)
        try await expectService(from: program, requests: 100)
        Terminal.type(Terminal.go, at: keyboard)
        _ = try await terminal.read(until: " gemini 20 /sections/lamp.gmi ")
        Terminal.type(Terminal.stop, at: keyboard)
        try await expectService(from: program, requests: 100)
        try await expectEnd(of: program)
    }

    @Test func whoeverMakesThePipeNonBlockingLosesNoLine() async throws {
        let pipe = UnreadPipe(isNonBlocking: true)
        let program = try pipe.start(arguments)
        var log = try await pipe.read(until: "SHA-256")
        for _ in 0..<600 { _ = try ask() }
        while log.matches(of: /complete\n/).count < 600 {
            try await Task.sleep(for: .milliseconds(5))
            log += pipe.read()
        }
        try await expectEnd(of: program)
        #expect(log.matches(of: /Z gopher 3 \/x{240} \d+ \d+ - complete\n/).count == 600)
        #expect(try program.errors.contains("missing") == false)
    }

    @Test func aReaderThatHasGoneIsNoEnd() async throws {
        var pipe: UnreadPipe? = UnreadPipe()
        let program = try #require(try pipe?.start(arguments))
        _ = try await pipe?.read(until: "SHA-256")
        pipe = nil
        try await expectService(from: program, requests: 10)
        try await expectEnd(of: program)
    }

    @Test(arguments: [">/dev/full", ">/dev/full 2>&1"])
    func aFullDiskHarmsNobody(redirection: String) async throws {
        let program = try start(redirection)
        try await awaitStart(of: program)
        try await expectService(from: program, requests: 10)
        try await expectEnd(of: program)
    }

    @Test(
        "no connection gets the number of a stream that is closed",
        arguments: [[1], [2], [1, 2], [0, 1, 2]]
    )
    func closedStreams(numbers: [Int]) async throws {
        let program = try start(numbers.map { "\($0)>&-" }.joined(separator: " "))
        try await awaitStart(of: program)
        for number in numbers {
            let stream = "/proc/\(program.process.id)/fd/\(number)"
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: stream) == "/dev/null")
        }
        try await expectService(from: program, requests: 10)
        try await expectEnd(of: program)
    }

    @Test func whatStopsAStartIsNotWaitedForForEver() async throws {
        let pipe = UnreadPipe(isFull: true)
        let program = try Program.Running(
            ["-c", "exec \"$0\" \"$@\" 2>&1", Program.path.path, "serve", folder.path("nowhere")],
            executable: URL(filePath: "/bin/sh"),
            output: pipe.writingEnd
        )
        #expect(try await program.result().status == 1)
        withExtendedLifetime(pipe) {}
    }
}
