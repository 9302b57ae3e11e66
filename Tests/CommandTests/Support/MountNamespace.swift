import Foundation

/// Mounts that only the processes of one test see, and that end with them.
enum MountNamespace {
    private static let unshare = URL(filePath: "/usr/bin/unshare")
    private static let arguments = ["--mount", "--map-root-user", "/bin/sh", "-euc"]

    static let isPossible: Bool = {
        guard FileManager.default.isExecutableFile(atPath: unshare.path) else { return false }
        let process = Process()
        process.executableURL = unshare
        process.arguments = arguments + ["mount -t tmpfs none /tmp && mount --bind /usr /tmp"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
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
