import Foundation
import Glibc
import TestSupport
import Testing

/// Tests SIGTERM while a large capsule is read, the result of which is of no use to anyone any more.
@Suite(.hangLimit)
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
        program.process.send(SIGTERM)
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

    /// Dispatch, which every step of a stop goes through, waits without end where the system refuses it a thread.
    @Test(.disabled(if: hasSanitizer, "a sanitizer has the same function in its hands"))
    func aStopEndsWhereNoThreadCanBeHad() async throws {
        try folder.makeCapsule()
        let library = try folder.compileLibrary(
            """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <errno.h>
            #include <pthread.h>
            #include <unistd.h>
            int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *context) {
                int (*create)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *) = dlsym(RTLD_NEXT, "pthread_create");
                return access("\(folder.path("none"))", F_OK) == 0 ? EAGAIN : create(thread, attributes, run, context);
            }

            """
        )
        let server = try await RunningServer(
            folder.path("Capsule"),
            certificates: folder.path("certs"),
            environment: ["LD_PRELOAD": library]
        )
        // Those that wait for work would do it; after some seconds they end.
        let facts = ProcessFacts(server.process)
        while server.process.isRunning, facts.threads > 3 { try await Task.sleep(for: .milliseconds(50)) }
        try folder.write("", to: "none")
        #expect(try await server.end(by: SIGTERM).status == 0)
    }

    /// Twenty threads with the system's usual stacks take more addresses than that.
    @Test(.disabled(if: hasSanitizer, "a sanitizer takes terabytes of addresses"))
    func aServerNeedsFewAddressesForItsThreads() async throws {
        try folder.makeCapsule()
        let program = try Program.Running(
            [
                "-c", "ulimit -v 150000; exec \"$@\"", "sh", Program.path.path, "serve",
                folder.path("Capsule"),
                "--certs", folder.path("certs"), "--threads", "2", "--listen", "127.0.0.1:\(freePort())",
                "--gopher-listen", "0",
            ],
            executable: URL(filePath: "/bin/sh")
        )
        #expect(try await program.output(containing: "SHA-256").contains("The lighthouse"))
        program.process.send(SIGTERM)
        #expect(try await program.result().status == 0)
    }
}

/// The kernel's facts about a process.
private struct ProcessFacts {
    private let process: ChildProcess

    init(_ process: ChildProcess) { self.process = process }

    /// Waits until the process has read so much, or has ended.
    func waitUntilItHasRead(megabytes: Int) async throws {
        while process.isRunning, bytesRead < megabytes << 20 { try await Task.sleep(for: .milliseconds(2)) }
    }

    private var bytesRead: Int { number(behind: "rchar:", in: "io") }

    var threads: Int { number(behind: "Threads:", in: "status") }

    /// - Returns: 0 where there is none.
    private func number(behind name: String, in file: String) -> Int {
        let path = "/proc/\(process.id)/\(file)"
        let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
        let line = lines.first { $0.hasPrefix(name) }
        return line.flatMap { Int($0.dropFirst(name.count).trimmingCharacters(in: .whitespaces)) } ?? 0
    }
}
