import CLinux
import Foundation
import Glibc
import Synchronization

/// A program that a test runs, which inherits the three standard streams and no other descriptor.
///
/// Foundation's `Process` reads the list of open descriptors beyond the end of its buffer (findMaximumOpenFromProcSelfFD). With some
/// 1,365 of them open, as when many tests hold connections at once, that can end the tests.
package final class ChildProcess: Sendable {
    struct Failure: Error {
        let executable, reason: String
    }

    package let id: CInt
    /// The exit status, or the number of the signal that ended it.
    private let status = Mutex<CInt?>(nil)
    private let hasEnded = DispatchGroup()

    /// Starts it, with no signal blocked or ignored.
    ///
    /// - Parameters:
    ///   - executable: Its path.
    ///   - arguments: What follows its name.
    ///   - environment: What is added to the environment of the tests.
    ///   - output: A descriptor for its standard output, in place of the void.
    ///   - errors: The same for its standard error.
    /// - Throws: An error where there is no such program, or no room for it.
    package init(
        _ executable: String,
        _ arguments: [String],
        environment: [String: String] = [:],
        output: CInt? = nil,
        errors: CInt? = nil
    ) throws {
        let void = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(void) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (stream, descriptor) in [void, output ?? void, errors ?? void].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, CInt(stream))
        }
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)

        // A thread of Dispatch blocks most signals, and a child would inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var argv = ([executable] + arguments).map { strdup($0) } + [nil]
        var envp = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { for string in argv + envp { free(string) } }
        var id: pid_t = 0
        let error = posix_spawn(&id, executable, &actions, &attributes, &argv, &envp)
        guard error == 0 else {
            throw Failure(executable: executable, reason: String(cString: strerror(error)))
        }

        self.id = id
        hasEnded.enter()
        Thread.detachNewThread { [self] in awaitEnd() }
    }

    private func awaitEnd() {
        var information = siginfo_t()
        while waitid(P_PID, id_t(id), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
        // The number is given up under the lock, so that no signal goes to another process that got it.
        status.withLock { status in
            var ended: CInt = 0
            waitpid(id, &ended, 0)
            let signal = ended & 0x7F
            status = signal == 0 ? ended >> 8 & 0xFF : signal
        }
        hasEnded.leave()
    }

    package var isRunning: Bool { status.withLock { $0 == nil } }

    /// Sends a signal to it, if it still runs.
    package func send(_ signal: CInt) {
        status.withLock { if $0 == nil { kill(id, signal) } }
    }

    /// Waits for its end on this thread.
    ///
    /// - Returns: Its exit status, or the number of the signal that ended it.
    @discardableResult package func waitForEnd() -> CInt {
        hasEnded.wait()
        return status.withLock { $0 } ?? -1
    }

    /// Waits for its end without a thread.
    ///
    /// - Returns: Its exit status, or the number of the signal that ended it.
    /// - Throws: `CancellationError` where the test takes too long.
    package func end() async throws -> CInt {
        let (ended, continuation) = AsyncStream<Void>.makeStream()
        hasEnded.notify(queue: .global()) { continuation.finish() }
        for await _ in ended {}
        try Task.checkCancellation()
        return status.withLock { $0 } ?? -1
    }
}
