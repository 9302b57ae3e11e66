/// The form of a server's report about itself, by the word that asks for it.
package enum StatusFormat: String, CaseIterable, Sendable {
    /// For people.
    case text
    /// For programs (OpenMetrics).
    case openmetrics

    /// Returns what a server answers to a line at its status socket: no word at all means what most programs want.
    package static func answer(to line: String, _ report: () -> StatusReport) -> String {
        switch StatusFormat(rawValue: line.isEmpty ? openmetrics.rawValue : line) {
        case .text: report().text
        case .openmetrics: report().metrics.openMetrics
        case nil: "write one of \(allCases.map(\.rawValue).joined(separator: ", "))\n"
        }
    }
}
