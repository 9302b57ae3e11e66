import ArgumentParser
import Content
import Importing
import Publishing
import Records
import System
import Text

/// `lectern import`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a capsule of a text that is there already.",
        discussion: """
            A text is a file of Markdown, gemtext or plain text, a folder of such files, or standard input. Word, \
            OpenDocument, HTML and EPUB come by way of Pandoc:

              lectern import essay.md --output Essay
              pandoc essay.docx -s -t markdown-smart --wrap=none | lectern import - --output Essay

            Each word of the text is in the capsule or in the report, or nothing is written. The report says what was \
            made, what was concluded, and what a person should look at; it is in the capsule too, as IMPORT.md.
            """
    )

    @Argument(
        help: ArgumentHelp("The file or folder to read, or - for standard input.", valueName: "file"),
        completion: .file(),
        transform: place
    )
    var file: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The capsule's folder to write: missing or empty.", valueName: "directory"),
        completion: .directory,
        transform: place
    )
    var output: String

    @Option(
        help: ArgumentHelp(
            "A regular expression: a line or a paragraph in which it is found is a heading, such as '^Letter [IVX]+$'.",
            valueName: "regex"
        )
    )
    var heading: String?

    @Option(
        help: ArgumentHelp(
            "A file of BibTeX, BibLaTeX or CSL-JSON with the works that the text cites; it becomes sources.rec.",
            valueName: "file"
        ),
        completion: .file(),
        transform: place
    )
    var bibliography: String?

    @Option(help: ArgumentHelp("The title, whatever the text says.", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("An author, whatever the text says; once for each.", valueName: "name"))
    var author: [String] = []

    @Option(
        help: ArgumentHelp(
            "The language, such as en or de-AT; by default as stated, or else guessed.",
            valueName: "tag"
        ),
        transform: LanguageTag.init(argument:)
    )
    var language: LanguageTag?

    @Option(help: ArgumentHelp("The licence, such as CC BY 4.0.", valueName: "licence"))
    var licence: String?

    @Option(
        help: ArgumentHelp(
            "What the text is, whatever its name says: markdown, gemtext or text.",
            valueName: "format"
        )
    )
    var format: ImportFormat?

    func run() throws {
        try NewCapsule.demandFree(output)
        var wishes = Import.Wishes()
        wishes.title = title
        wishes.authors = author
        wishes.language = language?.usualSpelling.string
        wishes.licence = licence
        wishes.format = format
        wishes.headings = try heading.map { pattern in try HeadingPattern(pattern) }
        wishes.sources = try sources()
        let source = try source()
        var capsule = try Import(source, wishes)
        while true {
            do {
                try write(capsule)
                break
            } catch {
                // What `check` refuses is written with less markup.
                guard case ImportError.faulty = error, let simpler = wishes.markup.simpler else {
                    throw error
                }
                wishes.markup = simpler
                capsule = try Import(source, wishes)
            }
        }
        for line in capsule.report.lines + ImportReport.next(output) { say(line) }
    }

    private func write(_ capsule: Import) throws {
        try NewCapsule.write(capsule, to: output) { folder in
            let report = try CapsuleFolder(folder, showingDrafts: true).check()
            return report.diagnostics.first { $0.severity == .error }.map { "\($0)" }
                ?? (report.hasErrors ? report.summary : nil)
        }
    }

    private func sources() throws -> CitedSources {
        guard let bibliography else { return CitedSources() }
        guard FileSystem.isRegularFile(bibliography) else {
            throw ValidationError(
                "\(quoted(bibliography)) is no file; name one of BibTeX, BibLaTeX or CSL-JSON behind --bibliography"
            )
        }
        let text = try TextEncoding.decode(SourceFiles.bytes(bibliography), path: bibliography)
        return CitedSources(try Bibliography(text, path: bibliography), path: bibliography)
    }

    private func source() throws -> SourceFiles {
        guard file == "-" else { return try SourceFiles(reading: file) }
        if isStandardInputATerminal() {
            writeToStandardError(
                Array(
                    "lectern: reading the text from standard input; end it with Ctrl-D on a line of its own\n"
                        .utf8
                )
            )
        }
        guard let bytes = try readStandardInput(limit: SourceFiles.largestFile) else {
            throw ImportError.unreadable(FileError("standard input", .largerThan(SourceFiles.largestFile)))
        }
        return SourceFiles(standardInput: bytes)
    }
}

extension ImportFormat: ExpressibleByArgument {}
