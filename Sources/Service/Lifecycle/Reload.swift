package import Logging

/// The outcome of a reload.
package enum Reload: Hashable, Sendable {
    /// What was loaded is served.
    ///
    /// - Parameters:
    ///   - summary: What is served, in one line.
    ///   - warnings: The warnings about it.
    ///   - needingRestart: The settings that have changed and need a restart.
    case done(summary: String, warnings: [HostWarning], needingRestart: [String])
    /// What was served before is still served; there is at least one reason, and each is a line.
    case refused([String])

    /// The most lines that are reported: more would hide the first, which is the one to begin with.
    static let reasonLimit = 20

    init(_ hosts: LoadedHosts, needingRestart: [String]) {
        self = .done(summary: hosts.summary, warnings: hosts.warnings, needingRestart: needingRestart)
    }

    /// - Parameter error: The error; if it has several lines, as for a capsule with errors, each is a reason.
    package init(refusedFor error: any Error) {
        self =
            switch error {
            case let error as ConfigurationError: .refused(error.lines)
            case let error as AddressClashes: .refused(error.lines)
            case let error as HostsError: .refused(error.lines)
            default: .refused(["\(error)"])
            }
    }

    /// Tells the operator in one line what is served now, or why nothing has changed and where the reason lies.
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
