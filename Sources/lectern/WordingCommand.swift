import ArgumentParser
import Content
import Languages
import System
import Text

/// `lectern wording`.
struct WordingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wording",
        abstract: "Show the words that Lectern puts on pages in a language.",
        discussion: """
            What is printed is a file wording.rec, with what each phrase is for above it. Keep of it in a capsule's \
            folder what is to be changed. Of a language that Lectern has no words for, every phrase is a comment to be \
            filled in; “lectern check” tells what is still missing.

              lectern wording fr
              lectern wording fr --in-use
              lectern wording sv > MyCapsule/wording.rec
            """
    )

    @Argument(
        help: ArgumentHelp("The tag of the language, such as de or pt-BR.", valueName: "language"),
        transform: { text in
            guard let tag = LanguageTag(text) else {
                throw ValidationError(
                    "\(quoted(text)) is no language tag of BCP 47; write one such as en or de-AT"
                )
            }
            return tag
        }
    )
    var language: LanguageTag

    @Flag(help: "Show each phrase as a reader meets it, with examples in its places, to be read through.")
    var inUse = false

    func run() throws {
        if inUse, !Wording.isBuiltIn(language.string) {
            throw CommandError.noWords(language)
        }
        let text = inUse ? Wording.inUse(in: language.string) : Wording.listing(of: language.string)
        writeToStandardOutput(Array(text.utf8))
    }
}
