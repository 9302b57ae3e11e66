import Foundation
import Testing

struct LecternTests {
    @Test func helpNamesEveryCommand() async throws {
        let result = try await Program.run("--help")
        #expect(result.status == 0)
        for command in ["serve", "check", "export", "certificate", "fetch"] {
            #expect(result.output.contains("  \(command)"))
        }
    }

    @Test func printsItsVersion() async throws {
        let result = try await Program.run("--version")
        #expect(result.status == 0)
        #expect(result.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func writesCompletions(shell: String) async throws {
        let result = try await Program.run("--generate-completion-script", shell)
        #expect(result.status == 0)
        #expect(result.output.contains("certificate"))
    }

    /// The priorities let `journalctl -p err` find the reason for a failed start, and wrong usage, line by line.
    @Test(
        arguments: [
            (["serve", "nowhere"], 1), (["serve", "--hostnam", "x"], 64),
            (["serve", "--config", "a", "--hostname", "b"], 64),
        ] as [([String], Int32)]
    )
    func theJournalTakesTheReasonForAnError(arguments: [String], status: Int32) async throws {
        let result = try await Program.Running(
            [
                "-c", "JOURNAL_STREAM=$(stat -L -c %d:%i /proc/self/fd/2) exec \"$0\" \"$@\"",
                Program.path.path,
            ]
                + arguments,
            executable: URL(filePath: "/bin/sh")
        ).result()
        #expect(result.status == status)
        #expect(!result.errorLines.isEmpty)
        for line in result.errorLines { #expect(line.hasPrefix("<3>")) }
    }

    struct WrongUsage: CustomTestStringConvertible {
        let arguments: [String]
        /// The words that standard error has to contain.
        let names: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ arguments: String..., names: String) {
            self.arguments = arguments
            self.names = names
        }
    }

    @Test(arguments: [
        WrongUsage("sevre", names: "sevre"),
        WrongUsage("serve", "--hostnam", "x", names: "--hostnam"),
        WrongUsage("serve", "--listen", "http", names: "'http' is invalid for '--listen "),
        WrongUsage("serve", "--listen", "0", names: "'0' is invalid for '--listen "),
        WrongUsage("serve", "--listen", "70000", names: "'70000' is invalid for '--listen "),
        WrongUsage("serve", "--listen", "::1:1965", names: "'::1:1965' is invalid for '--listen "),
        WrongUsage("serve", "--gopher-listen", "http", names: "--gopher-listen"),
        WrongUsage("serve", "--gopher-public-port", "0", names: "--gopher-public-port"),
        WrongUsage("serve", "--public-port", "0", names: "--public-port"),
        WrongUsage("serve", "--access-log", "some", names: "--access-log"),
        WrongUsage("serve", "--log-level", "loud", names: "--log-level"),
        WrongUsage("serve", "--request-timeout", "0", names: "--request-timeout"),
        WrongUsage("serve", "--write-timeout", "nan", names: "--write-timeout"),
        WrongUsage("serve", "--threads", "0", names: "--threads"),
        WrongUsage("serve", "--max-connections", "0", names: "--max-connections"),
        WrongUsage("serve", "Capsule", "--config", "a.conf", names: "--config"),
        WrongUsage("serve", "--hostname", "a", "--config", "a.conf", names: "--config"),
        WrongUsage("export", "Capsule", "--output", "out", names: "--format"),
        WrongUsage("export", "Capsule", "--format", "pdf", "--output", "out", names: "pdf"),
        WrongUsage(
            "serve",
            "--hostname",
            "a.example",
            "--hostname",
            "A.example.",
            names: "--hostname a.example is named twice"
        ),
        WrongUsage("serve", "", names: "it is empty; write the name of a file or folder"),
        WrongUsage("serve", "--config", "", names: "'' is invalid for '--config "),
        WrongUsage("serve", "--certs", "", names: "'' is invalid for '--certs "),
        WrongUsage(
            "certificate",
            "show",
            "--hostname",
            "a",
            "--certs",
            "",
            names: "'' is invalid for '--certs "
        ),
        WrongUsage("check", "", names: "'' is invalid for"),
        WrongUsage("check", "--since", "", names: "'' is invalid for '--since "),
        WrongUsage("import", "", "--output", "x", names: "'' is invalid for"),
        WrongUsage("import", "a.md", "--output", "", names: "'' is invalid for '--output "),
        WrongUsage("export", "--format", "gemini", "--output", "", names: "'' is invalid for '--output "),

        WrongUsage("certificate", "create", names: "--hostname"),
        WrongUsage("fetch", names: "url"),
    ])
    func wrongUsageIsNamedAndEndsIn64(_ row: WrongUsage) async throws {
        let result = try await Program.Running(row.arguments).result()
        #expect(result.status == 64)
        #expect(result.errors.contains(row.names))
        #expect(result.output.isEmpty)
    }
}
