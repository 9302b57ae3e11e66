import Foundation
import Glibc

/// The built `lectern`, without the right to listen on ports below 1024 or to write where the mode of a folder forbids it, whoever
/// runs the tests.
enum WithoutPrivilege {
    private static let setpriv = URL(filePath: "/usr/bin/setpriv")
    private static let isRoot = getuid() == 0

    /// Whether the rights can be dropped where there are any.
    static var isPossible: Bool { !isRoot || FileManager.default.isExecutableFile(atPath: setpriv.path) }

    /// Whether the kernel reserves those ports at all as well.
    static var reservesPorts: Bool {
        let file = try? String(
            contentsOfFile: "/proc/sys/net/ipv4/ip_unprivileged_port_start",
            encoding: .utf8
        )
        let start = file.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
        return start >= 1_024 && isPossible
    }

    static func run(_ arguments: String...) async throws -> Program.Result {
        guard isRoot else { return try await Program.Running(arguments).result() }
        let rights = "-net_bind_service,-dac_override,-dac_read_search"
        let drop = ["--bounding-set=\(rights)", "--inh-caps=\(rights)", Program.path.path]
        return try await Program.Running(drop + arguments, executable: setpriv).result()
    }
}
