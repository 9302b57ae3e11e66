package import Logging

/// What came of a reload.
package enum Reload: Hashable, Sendable {
    /// The new is served.
    ///
    /// - Parameters:
    ///   - summary: What, in one line.
    ///   - warnings: What is odd about it, one a line.
    ///   - needingRestart: Settings that have changed and need a restart.
    case done(summary: String, warnings: [String], needingRestart: [String])
    /// The old is served on; the reasons, a line each, and at least one.
    case refused([String])

    /// More lines than this hide the first, which is the one to begin with.
    private static let reasonLimit = 20

    init(_ hosts: LoadedHosts, needingRestart: [String]) {
        self = .done(summary: hosts.summary, warnings: hosts.warnings, needingRestart: needingRestart)
    }

    /// - Parameter error: Of several reasons, as of a capsule with errors, each is a line.
    package init(refusedFor error: any Error) {
        self =
            switch error {
            case let error as ConfigurationError: .refused(error.lines)
            case let error as HostsError: .refused(error.lines)
            default: .refused(["\(error)"])
            }
    }

    /// Tells the operator: one line with what is served now, or with why not, and where.
    package func log(to log: Logger) {
        switch self {
        case .done(let summary, let warnings, let needingRestart):
            for warning in warnings { log.warning("\(warning)") }
            if !needingRestart.isEmpty {
                log.warning("restart to change \(needingRestart.joined(separator: ", "))")
            }
            log.notice("reloaded: \(summary)")
        case .refused(let lines):
            log.error("not reloaded, the old is served on: \(lines.first ?? "")")
            for line in lines.dropFirst().prefix(Self.reasonLimit) { log.error("\(line)") }
            let rest = lines.count - 1 - Self.reasonLimit
            if rest > 0 { log.error("and \(rest) more; lectern serve --check-config names them all") }
        }
    }
}
