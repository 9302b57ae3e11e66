import ArgumentParser
import Publishing
import Records

/// `lectern check`.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong in a capsule, with file, line and column.",
        discussion:
            "Problems go to standard error, a summary in one line to standard output. The exit status is 1 with an error and 0 without, whatever the warnings."
    )

    @OptionGroup var capsule: CapsuleArgument

    @Option(
        help: ArgumentHelp(
            "An earlier export (gemini or gopher) or an earlier source of the capsule: each address that it had and that leads nowhere now, and is not in moved.rec, is an error.",
            valueName: "directory"
        ),
        completion: .directory
    )
    var since: String?

    @OptionGroup var drafts: DraftsOption

    func run() throws {
        let report = try CapsuleFolder(capsule.path(), showingDrafts: drafts.isGiven).check(since: since)
        for diagnostic in report.diagnostics { complain(diagnostic) }
        say(report.summary)
        if report.hasErrors { throw ExitCode.failure }
    }
}
