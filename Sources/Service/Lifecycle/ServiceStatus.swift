internal import Text

/// The state of a server in one line for the operator: `3 hosts, 306 pages; 1 request answered, 3 connections open`.
package struct ServiceStatus: Hashable, Sendable, CustomStringConvertible {
    /// What is served, with the number of pages.
    package var serving: String
    /// The requests answered since the start.
    package var answered: Int
    package var open: Int
    /// The number of reloads, done or refused.
    package var reloads: Int
    /// Whether the last of them was refused, so that what was served before still is.
    package var isRefused: Bool

    package init(
        serving: String,
        answered: Int = 0,
        open: Int = 0,
        reloads: Int = 0,
        isRefused: Bool = false
    ) {
        self.serving = serving
        self.answered = answered
        self.open = open
        self.reloads = reloads
        self.isRefused = isRefused
    }

    package var description: String {
        let numbers = "\(count(answered, "request")) answered, \(count(open, "connection")) open"
        return [serving, numbers, lastReload].compactMap(\.self).joined(separator: "; ")
    }

    /// The service's `ExecReload=` waits for the next number and takes the word after it for the outcome (systemd/reload).
    private var lastReload: String? {
        guard reloads > 0 else { return nil }
        return "reload \(reloads): \(isRefused ? "refused, the log says why" : "done")"
    }
}
