import ArgumentParser
import Content
import Formatting
import Synchronization
import System

/// `lectern format`.
struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Rewrite the records and texts of a capsule in one house form.",
        discussion: """
            No word, no comment and no page changes: only blank lines, spaces, the order of fields and where long \
            values are divided. Files that are changed are named on standard output. A file with an error of its own \
            is left as it is, and the error is named; then the exit status is 1.
            """
    )

    @OptionGroup var capsule: CapsuleArgument

    @Flag(
        help:
            "Write nothing, and only name the files that would change; the exit status is 1 if there are any. For a hook before a commit."
    )
    var check = false

    func run() throws {
        let (folder, unread) = try SourceFolder.readWhatCanBe(try capsule.path())
        var run = FormattingRun(folder, unreadCount: unread.count)
        for error in unread { complain(error) }
        for problem in run.problems { complain(problem) }
        if check {
            for path in run.paths { say(path) }
            if run.hasErrors || !unread.isEmpty || !run.paths.isEmpty { throw ExitCode.failure }
            return
        }
        // Neither a signal nor a limit ends the program in the middle of a file.
        ignoreFileSizeSignal()
        let isStopped = StopFlag()
        let signals = try SignalWatcher([.terminate, .interrupt, .hangUp]) { _ in isStopped.set() }
        let failures = withExtendedLifetime(signals) { run.write(while: { !isStopped.isSet }) }
        for failure in failures { complain(failure) }
        for path in run.writtenPaths { say(path) }
        say(run.summary)
        if run.hasErrors || !unread.isEmpty || !failures.isEmpty || isStopped.isSet { throw ExitCode.failure }
    }
}

/// Whether a signal asks for an end.
private final class StopFlag: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }

    func set() { flag.store(true, ordering: .relaxed) }
}
