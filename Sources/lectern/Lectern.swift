import ArgumentParser
import Content
import Service
import System
import Text

/// The command line, which turns options into calls and failures into exit statuses.
@main
struct Lectern: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lectern",
        abstract: "Turns one text into a capsule of linked pages and serves it over Gemini and Gopher.",
        discussion: """
            A capsule is a folder of plain-text files: what the text is in capsule.rec, a file a section, a file a \
            term of the glossary, and a few lists. Begin with:

              lectern new MyCapsule              begin a capsule, with comments that say how to go on
              lectern serve                      serve ./Capsule on gemini://localhost/ and gopher://localhost:7070/
              lectern import essay.md -o Essay   make a capsule of a text that is there already
              lectern check MyCapsule            say what is wrong in a capsule, with file, line and column
              lectern fetch gemini://localhost/  print a page

            Shell completions: lectern --generate-completion-script bash|zsh|fish
            """,
        version: Version.current,
        subcommands: [
            Serve.self, StatusCommand.self, Check.self, ExportCommand.self, CertificateCommand.self,
            Fetch.self,
            NewCommand.self, ImportCommand.self, FormatCommand.self, WordingCommand.self,
        ]
    )

    /// Runs a command and exits with status 0 if it succeeded, 1 if it failed, with one line that says why, or 64 for wrong
    /// usage.
    static func main() async {
        openMissingStandardStreams()
        shareAllocatorArenas()
        shortenThreadStacks()
        if CommandLine.arguments.isEmpty {
            writeLastWords(
                "lectern: the command line cannot be read, since /proc is not there; mount it, and try again"
            )
            exit(withError: ExitCode.failure)
        }
        do {
            var command = try parseAsRoot()
            // This comes before anything is awaited.
            if let kind = type(of: command) as? any WorkingCommand.Type {
                try requireThreads(kind.threadsNeeded)
            }
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error where isFailure(error) {
            writeLastWords("lectern: \(error)")
            exit(withError: ExitCode.failure)
        } catch  where exitCode(for: error) == .validationFailure {
            writeLastWords(fullMessage(for: error))
            exit(withError: ExitCode.validationFailure)
        } catch {
            exit(withError: error)
        }
    }

    /// Returns whether an error comes from what was asked for and not from how it was asked.
    private static func isFailure(_ error: any Error) -> Bool {
        exitCode(for: error) == .failure && !(error is ExitCode) && !(error is CleanExit)
    }
}

/// Writes one line to standard output, whatever it contains.
func say(_ line: some CustomStringConvertible) {
    writeToStandardOutput(Array("\(printable("\(line)".unicodeScalars))\n".utf8))
}

/// Writes one line to standard error.
///
/// It may contain somebody else's words, such as a server's or a file's name.
func complain(_ line: some CustomStringConvertible) {
    writeToStandardError(Array("\(withoutControls("\(line)"))\n".utf8))
}
