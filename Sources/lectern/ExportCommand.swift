import ArgumentParser
import Service

/// `lectern export`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a capsule's pages as files.",
        discussion:
            "Links between pages are relative, so any server can serve the folder, under any path. The folder is written whole or not at all; one that holds other files is refused."
    )

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case gemini
    }

    @OptionGroup var capsule: CapsuleArgument

    @Option(
        help: ArgumentHelp("What to write: gemini, gemtext files for any Gemini server.", valueName: "format")
    )
    var format: Format

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write: missing, empty, or an earlier export.",
            valueName: "directory"
        ),
        completion: .directory
    )
    var output: String

    func run() throws {
        let folder = try CapsuleFolder(capsule.path())
        let files = try folder.publish(folder.load().article).files
        try Export.write(files, to: output)
        say("\(output): \(files.count) files")
    }
}
