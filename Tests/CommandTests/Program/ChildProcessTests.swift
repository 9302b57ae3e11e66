import Foundation
import Glibc
import TestSupport
import Testing

/// What the other tests of this target stand on.
struct ChildProcessTests {
    /// As many as are open when many tests hold connections at once, and none of them closed by the system in a new program.
    @Test func noDescriptorIsInherited() async throws {
        let descriptors = (0..<1_400).map { _ in open("/dev/null", O_RDONLY) }
        defer { for descriptor in descriptors { close(descriptor) } }
        let list = URL(filePath: "/bin/ls")
        let result = try await Program.Running(["/proc/self/fd"], executable: list).result()
        // The last is the list itself, which is open while it is read.
        #expect(result.output == "0\n1\n2\n3\n")
        #expect(result.status == 0)
    }

    @Test func theStatusIsTheCodeOrTheSignal() throws {
        #expect(try ChildProcess("/bin/sh", ["-c", "exit 7"]).waitForEnd() == 7)
        let sleeper = try ChildProcess("/bin/sleep", ["60"])
        #expect(sleeper.isRunning)
        sleeper.send(SIGTERM)
        #expect(sleeper.waitForEnd() == SIGTERM)
        #expect(!sleeper.isRunning)
    }

    @Test func noSignalIsBlockedOrIgnored() async throws {
        let status = URL(filePath: "/bin/grep")
        let result = try await Program.Running(
            ["-E", "^Sig(Blk|Ign)", "/proc/self/status"],
            executable: status
        )
        .result()
        // The two are 32 and 33, which belong to the C library: posix_spawn has them ignored.
        #expect(result.output == "SigBlk:\t0000000000000000\nSigIgn:\t0000000180000000\n")
    }

    @Test func aProgramThatIsNotThereIsAnError() {
        #expect(throws: (any Error).self) { try ChildProcess("/nowhere", []) }
    }
}
