import Foundation
import TestSupport
import Testing

/// Tests commands that may have fewer processes and threads than they need.
///
/// A sanitizer needs threads of its own.
@Suite(.enabled(if: !hasSanitizer, "runs with a sanitizer"))
struct FewThreadsTests {
    private func result(of arguments: [String], threads: Int) async throws -> Program.Result {
        try await WithoutPrivilege.run(arguments, threads: threads)
    }

    private func expectOneLine(_ result: Program.Result) {
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains(" more threads are needed and only "))
        #expect(result.errors.contains("ulimit -u"))
        #expect(result.output.isEmpty)
    }

    @Test(
        .enabled(
            if: WithoutPrivilege.canBeAnotherUser,
            "setpriv is missing, or others may not run the program"
        ),
        arguments: 1...12
    )
    func aServerSaysSoAndEnds(threads: Int) async throws {
        let folder = try TemporaryFolder()
        expectOneLine(
            try await result(
                of: ["serve", folder.path("Capsule"), "--listen", "127.0.0.1:1", "--gopher-listen", "0"],
                threads: threads
            )
        )
    }

    @Test(
        .enabled(
            if: WithoutPrivilege.canBeAnotherUser,
            "setpriv is missing, or others may not run the program"
        ),
        arguments: [
            ["check", "Capsule"], ["serve", "--check-config"], ["fetch", "gemini://127.0.0.1:1/"],
            ["export", "Capsule", "--format", "text", "--output", "out"],
            ["certificate", "show", "--hostname", "localhost"],
        ],
        [1, 2, 3]
    )
    func soDoesEveryCommand(arguments: [String], threads: Int) async throws {
        expectOneLine(try await result(of: arguments, threads: threads))
    }

    /// A file may ask for more loops than there are cores.
    @Test(.enabled(if: WithoutPrivilege.canBeAnotherUser))
    func aServerWhoseFileAsksForManyLoopsSaysSo() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        try folder.write("Threads: 500\n\nHostname: localhost\nCapsule: Capsule\n", to: "lectern.conf")
        expectOneLine(
            try await result(of: ["serve", "--config", folder.path("lectern.conf")], threads: 100)
        )
    }

    @Test(.enabled(if: WithoutPrivilege.canBeAnotherUser), arguments: [["--version"], ["--help"]])
    func helpNeedsNone(arguments: [String]) async throws {
        #expect(try await result(of: arguments, threads: 1).status == 0)
    }
}
