import System
import Service

/// Fails with one line if a command would wait without end for threads that it may not have.
///
/// - Throws: If fewer threads can be made than are needed beside the present ones.
func requireThreads(_ count: Int) throws(CommandError) {
    let available = threadsAvailable(upTo: count)
    guard available >= count else { throw .tooFewThreads(needed: count, allowed: available) }
}

/// A command that does some work, unlike help.
protocol WorkingCommand {
    /// The number of threads that it needs beside the first.
    static var threadsNeeded: Int { get }
}

extension WorkingCommand {
    /// The threads of Dispatch, and some that load and render on several cores; a dozen if there are many.
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
    /// The threads for one loop on each core; a command that is asked for more loops needs more.
    static var threadsNeeded: Int { threads(forLoops: availableProcessors()) }

    /// Returns the threads for a number of loops: one for each, and besides those of a command some for the logs, signals,
    /// timers and a reload.
    ///
    /// Under load and reloads, 13 threads were measured in all with two loops on two cores, and 20 with eight.
    static func threads(forLoops count: Int) -> Int { count + 8 + threadsOfACommand }
}

extension ServerConfiguration {
    /// Fails if there are not enough threads for more loops than processors; for fewer, every start of the command has seen to it.
    func requireThreads() throws(CommandError) {
        guard threads > availableProcessors() else { return }
        try lectern.requireThreads(Serve.threads(forLoops: threads))
    }
}
