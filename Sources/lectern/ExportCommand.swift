import ArgumentParser
import Publishing
import System
import TLS

/// `lectern export`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a capsule's pages as files.",
        discussion:
            "Gemini's links between pages are relative, so any server can serve the folder, under any path; Gopher's begin at the server's root. The folder is written whole or not at all; one that holds other files or folders, or a file that was changed since, is refused."
    )

    @OptionGroup var capsule: CapsuleArgument

    @Option(
        help: ArgumentHelp(
            "What to write: gemini, gemtext files for any Gemini server; gopher, folders with a gophermap each, for gophernicus; text, one file of 67 columns.",
            valueName: "format"
        )
    )
    var format: ExportFormat

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write: missing, empty, or an earlier export. For the format text also a file, whose name ends in .txt: missing, empty, or one that begins with the same title.",
            valueName: "directory"
        ),
        completion: .directory
    )
    var output: String

    private static func digest(of bytes: [UInt8]) -> String? { Fingerprint(of: bytes)?.description }

    func run() throws {
        let source = try capsule.path()
        let files = try format.files(of: CapsuleFolder(source)) { complain($0) }
        if format == .text, Export.isFile(output), let text = files.values.first {
            try Export.writeText(text, to: output, of: [source], digest: Self.digest)
        } else {
            try Export.write(files, to: output, of: [source], digest: Self.digest)
        }
        let bytes = files.values.reduce(0) { $0 + $1.count }
        say("\(output): \(files.count) \(files.count == 1 ? "file" : "files"), \(bytes) bytes")
    }
}

extension ExportFormat: ExpressibleByArgument {}
