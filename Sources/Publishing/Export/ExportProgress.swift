internal import Synchronization

/// How far an export is, as those who do it note and those who show it ask, on any thread.
package final class ExportProgress: Sendable {
    /// What an export does, one after the other.
    package enum Stage: Hashable, Sendable {
        case reading, makingPages, writing
        /// All is written, and has to come to the disk.
        case waitingForDisk
    }

    /// A moment of an export.
    package struct Moment: Hashable, Sendable {
        package var stage: Stage
        /// The number of files that are done in this stage.
        package var done: Int
        /// The number of all files of this stage; 0 if it is not known.
        package var total: Int

        package init(_ stage: Stage, done: Int = 0, total: Int = 0) {
            self.stage = stage
            self.done = done
            self.total = total
        }
    }

    private let moment = Mutex(Moment(.reading))

    /// Begins with reading.
    package init() {}

    package var now: Moment { moment.withLock { $0 } }

    /// Notes that a stage begins, with the number of its files if it is known.
    package func begin(_ stage: Stage, of total: Int = 0) {
        moment.withLock { $0 = Moment(stage, total: total) }
    }

    /// Notes that another file is done.
    func advance() { moment.withLock { $0.done += 1 } }
}
