import Foundation
import TestSupport

/// Mounts that only the processes of one test see, and that end with them.
enum MountNamespace {
    private static let unshare = URL(filePath: "/usr/bin/unshare")
    private static let arguments = ["--mount", "--map-root-user", "/bin/sh", "-euc"]

    static let isPossible: Bool = {
        guard FileManager.default.isExecutableFile(atPath: unshare.path) else { return false }
        let mount = arguments + ["mount -t tmpfs none /tmp && mount --bind /usr /tmp"]
        return (try? ChildProcess(unshare.path, mount))?.waitForEnd() == 0
    }()

    /// Runs a script of the shell with `$lectern` as the program.
    static func run(_ script: String) async throws -> Program.Result {
        try await Program.Running(
            arguments + [script],
            executable: unshare,
            environment: ["lectern": Program.path.path]
        ).result()
    }
}
