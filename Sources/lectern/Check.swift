import ArgumentParser
import Publishing
import Records
import System

/// `lectern check`.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong in a capsule, with file, line and column.",
        discussion:
            "Problems go to standard error, a summary in one line to standard output; with --format json a document with both to standard output. The exit status is 1 with an error and 0 without, whatever the warnings."
    )

    @OptionGroup var capsule: CapsuleArgument

    @Option(
        help: ArgumentHelp(
            "An earlier export (gemini or gopher) or an earlier source of the capsule: each address that it had and that leads nowhere now, and is not in moved.rec, is an error.",
            valueName: "directory"
        ),
        completion: .directory,
        transform: place
    )
    var since: String?

    /// How the problems are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(
        help: ArgumentHelp(
            "How to write the problems: text, a line each; json, one document for editors and other programs, in which each problem has a range.",
            valueName: "format"
        )
    )
    var format = Format.text

    @Flag(
        help:
            "Look at the words too: signs, sentences, terms, names. Each finding is a warning that ends in the id of its rule, such as [t-003]; Allow in capsule.rec silences it."
    )
    var prose = false

    @OptionGroup var drafts: DraftsOption

    func run() throws {
        let report = try CapsuleFolder(
            capsule.path(),
            showingDrafts: drafts.isGiven,
            checkingProse: prose
        ).check(since: since)
        switch format {
        case .text:
            for diagnostic in report.diagnostics { complain(diagnostic) }
            if prose, report.hasErrors {
                complain(
                    "\(report.capsule): the words were not looked at, since there are errors; mend these first"
                )
            }
            say(report.summary)
        case .json: writeToStandardOutput(Array("\(report.json)\n".utf8))
        }
        if report.hasErrors { throw ExitCode.failure }
    }
}
