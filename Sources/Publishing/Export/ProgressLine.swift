/// The line on a terminal that says how far an export is: it is rewritten in its place, and gone at the end.
///
/// ```
/// making pages
/// writing: 1200 of 20480 files
/// waiting for the disk
/// ```
///
/// It decides what to write, at an instant in hand, and writes nothing itself. An export that is done in a second has none.
package struct ProgressLine: Sendable {
    package typealias Instant = ContinuousClock.Instant

    /// How long an export runs without a word.
    package static let silence = Duration.seconds(1)
    /// To the beginning of the line, and away with all that follows (ECMA-48, `CR` and `EL`).
    private static let erasing = Array("\r\u{1B}[K".utf8)

    private let begunAt: Instant
    /// What stands on the terminal now.
    private var shown = ""

    /// Begins with an export.
    package init(at now: Instant) { begunAt = now }

    /// Returns what to write so that the line is as it has to be; nothing if it is so already.
    package mutating func update(_ moment: ExportProgress.Moment, at now: Instant) -> [UInt8] {
        guard begunAt.duration(to: now) >= Self.silence else { return [] }
        let words = moment.words
        guard words != shown else { return [] }
        defer { shown = words }
        return (shown.isEmpty ? [] : Self.erasing) + words.utf8
    }

    /// Returns what to write so that the line is gone; nothing if there is none.
    package mutating func clear() -> [UInt8] {
        defer { shown = "" }
        return shown.isEmpty ? [] : Self.erasing
    }
}

extension ExportProgress.Moment {
    /// The moment in words that fit into any terminal.
    fileprivate var words: String {
        switch stage {
        case .reading: "reading the capsule"
        case .makingPages: "making pages"
        case .writing: total > 1 ? "writing: \(done) of \(total) files" : "writing"
        case .waitingForDisk: "waiting for the disk"
        }
    }
}
