import System
import Service

/// Says in one line that a command could not go on, where it would wait without end for threads that it may not have.
///
/// - Throws: Where fewer can be made than are needed beside those that there are.
func requireThreads(_ count: Int) throws(CommandError) {
    let available = threadsAvailable(upTo: count)
    guard available >= count else { throw .tooFewThreads(needed: count, allowed: available) }
}

/// A command that does some work; help is none.
protocol WorkingCommand {
    /// How many threads it needs beside the first.
    static var threadsNeeded: Int { get }
}

extension WorkingCommand {
    /// Dispatch's own and some that load and render on several cores; a dozen where there are many.
    static var threadsNeeded: Int { threadsOfACommand }

    fileprivate static var threadsOfACommand: Int { 4 + min(availableProcessors(), 16) }
}

extension Check: WorkingCommand {}
extension ExportCommand: WorkingCommand {}
extension Fetch: WorkingCommand {}
extension CertificateCommand.Create: WorkingCommand {}
extension CertificateCommand.Show: WorkingCommand {}
extension CertificateCommand.Renew: WorkingCommand {}

extension Serve: WorkingCommand {
    /// For a loop a core; who asks for more needs more.
    static var threadsNeeded: Int { threads(forLoops: availableProcessors()) }

    /// A thread a loop, and beside what a command needs some for the logs, signals, timers and a reload.
    ///
    /// Measured under load and reloads: 13 in all with two loops on two cores, 20 with eight.
    static func threads(forLoops count: Int) -> Int { count + 8 + threadsOfACommand }
}
