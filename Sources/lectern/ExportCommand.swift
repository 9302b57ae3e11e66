import ArgumentParser
import Publishing
import Service
import System
import TLS

/// `lectern export`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the pages of capsules as files.",
        discussion:
            "Gemini's links between pages are relative, so any server can serve the folder, under any path; Gopher's begin at the server's root. Of several capsules each has a folder of its own, named by its slug, and a translation one in that of its text. The folder is written whole or not at all; one that holds other files or folders, or a file that was changed since, is refused."
    )

    @OptionGroup var capsules: CapsulesArgument

    @Option(
        help: ArgumentHelp(
            "What to write: gemini, gemtext files for any Gemini server; gopher, folders with a gophermap each, for gophernicus; text, each whole edition in one file; cards, one file of cards for Anki.",
            valueName: "format"
        )
    )
    var format: ExportFormat

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write: missing, empty, or an earlier export. For the formats text and cards, and one text, also a file, whose name ends in .txt: missing, empty, or one that begins with the same title.",
            valueName: "directory"
        ),
        completion: .directory
    )
    var output: String

    @Option(
        help: ArgumentHelp(
            "How many columns a line has in the formats gopher and text; by default 67.",
            valueName: "n"
        ),
        transform: SettingValue.columns.parse
    )
    var gopherWidth: Int?

    @OptionGroup var drafts: DraftsOption

    private static func digest(_ next: () throws -> [UInt8]?) rethrows -> String? {
        try Fingerprint(of: next)?.description
    }

    func validate() throws {
        guard gopherWidth != nil, !format.hasWidth else { return }
        throw ValidationError(
            "--gopher-width: clients break the lines of gemtext themselves; leave it out, or choose the format gopher or text"
        )
    }

    func run() throws {
        let sources = try capsules.paths()
        let width = gopherWidth ?? ServerSettings().gopherWidth
        let folders = try sources.map { try CapsuleFolder($0, showingDrafts: drafts.isGiven) }
        let files = try format.files(of: folders, width: width) { complain($0) }
        if format.isOneFile, Export.isFile(output), let text = files.bytes.values.first {
            guard files.bytes.count == 1 else { throw CommandError.severalTexts(output, files.bytes.count) }
            try Export.writeText(text, to: output, of: sources, digest: Self.digest)
        } else {
            try Export.write(files, to: output, of: sources, digest: Self.digest)
        }
        say("\(output): \(files.count) \(files.count == 1 ? "file" : "files"), \(files.byteCount) bytes")
    }
}

extension ExportFormat: ExpressibleByArgument {}
