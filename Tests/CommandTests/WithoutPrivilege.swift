import Foundation
import Glibc

/// The built `lectern`, without the right to listen on ports below 1024, whoever runs the tests.
enum WithoutPrivilege {
    private static let setpriv = URL(filePath: "/usr/bin/setpriv")
    private static let isRoot = getuid() == 0

    /// Whether the kernel reserves those ports at all, and the right can be dropped.
    static var isPossible: Bool {
        let file = try? String(
            contentsOfFile: "/proc/sys/net/ipv4/ip_unprivileged_port_start",
            encoding: .utf8
        )
        let start = file.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
        return start >= 1_024 && (!isRoot || FileManager.default.isExecutableFile(atPath: setpriv.path))
    }

    static func run(_ arguments: String...) async throws -> Program.Result {
        guard isRoot else { return try await Program.Running(arguments).result() }
        let drop = ["--bounding-set=-net_bind_service", "--inh-caps=-net_bind_service", Program.path.path]
        return try await Program.Running(drop + arguments, executable: setpriv).result()
    }
}
