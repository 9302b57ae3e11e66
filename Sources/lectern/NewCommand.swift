import ArgumentParser
import Content
import Formatting
import Importing
import Languages
import System
import Text

/// `lectern new`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract:
            "Begin a capsule: one section, one term and one source, with comments that say how to go on.",
        discussion: """
            The folder is made, or is there and empty but for hidden files such as .git.

              lectern new Bread --title "How Bread Rises" --author "Anna Lind"
              lectern serve Bread
            """
    )

    @Argument(
        help: ArgumentHelp("The folder to begin in: missing or empty.", valueName: "directory"),
        completion: .directory,
        transform: place
    )
    var directory: String

    @Option(help: ArgumentHelp("The title of the text; by default the folder's name.", valueName: "words"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The language of the text as a tag, such as de-AT or zh-Hans; by default en.",
            valueName: "tag"
        ),
        transform: LanguageTag.init(argument:)
    )
    var language: LanguageTag?

    @Option(
        help: ArgumentHelp(
            "Who writes the text; by default “Your Name”, to be replaced in capsule.rec.",
            valueName: "name"
        )
    )
    var author: String?

    @Option(help: ArgumentHelp("What others may do with the text.", valueName: "name"))
    var licence = "CC BY 4.0"

    func run() throws {
        let folder = FileSystem.withoutTrailingSlashes(directory)
        let capsule = try NewCapsule(
            title: title
                ?? Importing.title(ofName: FileSystem.name(of: FileSystem.realPath(folder) ?? folder)),
            of: title == nil ? .folder : .title,
            language: language,
            author: author,
            licence: licence
        )
        try capsule.write(to: folder)
        say("\(folder): \(capsule.files.map(\.path).joined(separator: ", "))")
        if author == nil { say("Put your name into \(folder)/capsule.rec, in the place of “Your Name”.") }
        if let language, !Wording.isBuiltIn(language.string) {
            say(
                "There are no words for “\(language)” in the program, so the labels of pages are English; “lectern wording \(language)” prints a wording.rec to be filled in."
            )
        }
        say("Next: lectern check \(shellWord(folder))")
        say("      lectern serve \(shellWord(folder)) --watch")
    }
}
