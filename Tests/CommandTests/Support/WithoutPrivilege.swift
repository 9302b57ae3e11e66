import Foundation
import Glibc
import TestSupport

/// Runs the built `lectern` without the right to listen on ports below 1024 or to write where a folder's mode forbids it,
/// whoever runs the tests.
enum WithoutPrivilege {
    private static let setpriv = URL(filePath: "/usr/bin/setpriv")
    private static let prlimit = "/usr/bin/prlimit"
    private static let isRoot = getuid() == 0

    /// Whether the tests have no such rights or can drop them.
    static var isPossible: Bool { !isRoot || FileManager.default.isExecutableFile(atPath: setpriv.path) }

    /// Whether that is possible and the kernel reserves those ports at all.
    static var reservesPorts: Bool {
        let file = try? String(
            contentsOfFile: "/proc/sys/net/ipv4/ip_unprivileged_port_start",
            encoding: .utf8
        )
        let start = file.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
        return start >= 1_024 && isPossible
    }

    /// Whether it can run under a limit on threads, which root does not have.
    static var canBeAnotherUser: Bool {
        guard isRoot else { return FileManager.default.isExecutableFile(atPath: prlimit) }
        let trial = another + [prlimit, "--nproc", "test", "-x", Program.path.path]
        return (try? ChildProcess(setpriv.path, trial))?.waitForEnd() == 0
    }

    /// The options for a user who has no other process, and so has all threads of the limit.
    private static let another = ["--reuid=61234", "--regid=61234", "--clear-groups"]

    /// Runs it under a limit on the threads of its user, its own included.
    static func run(_ arguments: [String], threads: Int) async throws -> Program.Result {
        let limited = [prlimit, "--nproc=\(threads):\(threads)", Program.path.path] + arguments
        let command = isRoot ? [setpriv.path] + another + limited : limited
        return try await Program.Running(
            Array(command.dropFirst()),
            executable: URL(filePath: command[0])
        ).result()
    }

    static func run(_ arguments: String...) async throws -> Program.Result {
        guard isRoot else { return try await Program.Running(arguments).result() }
        let rights = "-net_bind_service,-dac_override,-dac_read_search"
        let drop = ["--bounding-set=\(rights)", "--inh-caps=\(rights)", Program.path.path]
        return try await Program.Running(drop + arguments, executable: setpriv).result()
    }
}
