import Publishing
import Synchronization
import System

/// Shows on a terminal how far an export is, and nowhere else.
final class ProgressDisplay: Sendable {
    let progress = ExportProgress()
    /// The line; `nil` once it is gone for good.
    private let line = Mutex<ProgressLine?>(ProgressLine(at: .now))
    private let timer = Mutex<RepeatingTimer?>(nil)

    /// Begins to show, if a person reads standard error.
    init() {
        guard isStandardErrorATerminal() else { return }
        timer.withLock {
            $0 = RepeatingTimer(every: .milliseconds(200)) { [weak self] in self?.show() }
        }
    }

    private func show() {
        let moment = progress.now
        line.withLock { writeToStandardError($0?.update(moment, at: .now) ?? []) }
    }

    /// Writes something else in the place of the line, which comes again later.
    func interrupt(_ write: () -> Void) {
        line.withLock {
            writeToStandardError($0?.clear() ?? [])
            write()
        }
    }

    /// Takes the line away for good; a second call does nothing.
    func end() {
        timer.withLock { $0 = nil }
        line.withLock {
            writeToStandardError($0?.clear() ?? [])
            $0 = nil
        }
    }
}
