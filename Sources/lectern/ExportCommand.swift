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
            "What to write: gemini, gemtext files for any Gemini server; gopher, folders with a gophermap each, for gophernicus; html, pages of the web; text, each whole edition in one file; cards, one file of cards for Anki; epub, each whole edition as an e-book; gempub, the same in an archive of gemtext, to be read in Lagrange.",
            valueName: "format"
        )
    )
    var format: ExportFormat

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write: missing, empty, or an earlier export. For the formats text, cards, epub and gempub, and one text, also a file, whose name ends in .txt, .epub or .gpub: missing, empty, or an earlier export of the same title.",
            valueName: "path"
        ),
        completion: .directory,
        transform: place
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

    @Option(
        help: ArgumentHelp(
            "Where the pages are to stand: for the format html as in https://example.org/texts, which makes a sitemap.xml, a feed, and the addresses of the same pages over Gemini and Gopher on that host; for gemini as in gemini://example.org, which makes a feed.",
            valueName: "url"
        ),
        transform: { text in
            guard let base = ExportBase(text) else {
                throw ValidationError(
                    "write a whole address without a query, such as https://example.org/texts or gemini://example.org"
                )
            }
            return base
        }
    )
    var baseURL: ExportBase?

    @Option(
        help: ArgumentHelp(
            "The port at which readers reach the same pages over Gemini, for the addresses on pages of the web; by default 1965; 0 leaves them out.",
            valueName: "port"
        ),
        transform: Self.port
    )
    var publicPort: UInt16?

    @Option(
        help: ArgumentHelp("The same for Gopher; by default 7070.", valueName: "port"),
        transform: Self.port
    )
    var gopherPublicPort: UInt16?

    @OptionGroup var drafts: DraftsOption

    private static func port(_ text: String) throws -> UInt16 {
        guard let port = UInt16(text) else {
            throw ValidationError("write a port from 1 to 65535, or 0 for none")
        }
        return port
    }

    private static func digest(_ next: () throws -> [UInt8]?) rethrows -> String? {
        try Fingerprint(of: next)?.description
    }

    func validate() throws {
        if let baseURL, !format.schemes.contains(baseURL.scheme) {
            throw ValidationError(
                format.schemes.isEmpty
                    ? "--base-url: the format \(format) has no whole addresses; leave it out, or choose the format html or gemini"
                    : "--base-url: pages of the format \(format) stand at an address that begins with \(format.schemes[0])://"
            )
        }
        if publicPort != nil || gopherPublicPort != nil, format != .html || baseURL == nil {
            throw ValidationError(
                "--public-port, --gopher-public-port: only pages of the web that are given --base-url name them; add it, or leave them out"
            )
        }
        if gopherWidth != nil, !format.hasWidth {
            throw ValidationError(
                "--gopher-width: lines of the format \(format) have no fixed width; leave it out, or choose the format gopher or text"
            )
        }
        try refuseOtherEnding()
    }

    /// Refuses a new name that ends as a file of another format does: a folder of that name is not what was meant.
    private func refuseOtherEnding() throws {
        let endings = Set(ExportFormat.allCases.compactMap(\.ending)).subtracting(
            [format.ending].compactMap(\.self)
        )
        guard !FileSystem.exists(output),
            let ending = endings.first(where: { Export.isFile(output, ending: $0) })
        else { return }
        let file = format.ending.map { ", or a file whose name ends in \($0)" } ?? ""
        throw ValidationError(
            "--output: a name that ends in \(ending) is a file of another format; the format \(format) writes a folder\(file)"
        )
    }

    func run() throws {
        let sources = try capsules.paths()
        let width = gopherWidth ?? ServerSettings().gopherWidth
        let display = ProgressDisplay()
        defer { display.end() }
        let folders = try sources.map { try CapsuleFolder($0, showingDrafts: drafts.isGiven) }
        display.progress.begin(.makingPages)
        var base = baseURL
        if let publicPort { base?.geminiPort = publicPort }
        if let gopherPublicPort { base?.gopherPort = gopherPublicPort }
        let files = try format.files(of: folders, width: width, base: base) { warning in
            display.interrupt { complain(warning) }
        }
        if let ending = format.ending, Export.isFile(output, ending: ending), files.count > 0 {
            guard let content = files.only else { throw CommandError.severalTexts(output, files.count) }
            let mark = try ExportMark(of: content, format)
            try Export.writeFile(
                content,
                knownBy: mark,
                to: output,
                of: sources,
                digest: Self.digest,
                noting: display.progress
            )
        } else {
            try Export.write(
                files,
                to: output,
                of: sources,
                digest: Self.digest,
                noting: display.progress
            )
        }
        display.end()
        say("\(output): \(files.count) \(files.count == 1 ? "file" : "files"), \(files.byteCount) bytes")
    }
}

extension ExportFormat: ExpressibleByArgument {}
