import Foundation
import TestSupport
import Testing

/// Tests the moments of an export that no test meets by chance, which a library plays that is loaded before the C library.
@Suite(.hangLimit)
struct ExportTests {
    private static let source = """
        #include <errno.h>
        #include <stdlib.h>
        #include <stdio.h>
        #include <sys/syscall.h>
        #include <unistd.h>
        static void meanwhile(const char *when) {
            const char *script = getenv(when);
            if (script == NULL) return;
            char command[4096];
            snprintf(command, sizeof command, "unset LD_PRELOAD; %s", script);
            if (system(command) != 0) _exit(99);
        }
        int syncfs(int folder) {
            meanwhile("BEFORE_EXCHANGE");
            return 0;
        }
        int flock(int folder, int operation) {
            meanwhile("BEFORE_LOCK");
            return (int)syscall(SYS_flock, folder, operation);
        }
        int renameat2(int a, const char *from, int b, const char *to, unsigned int flags) {
            if (getenv("NO_EXCHANGE") != NULL) { errno = EINVAL; return -1; }
            return (int)syscall(SYS_renameat2, a, from, b, to, flags);
        }

        """

    private let tools: TemporaryFolder
    private let folder: TemporaryFolder
    private let library: String

    init() throws {
        tools = try TemporaryFolder()
        library = try tools.compileLibrary(Self.source)
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func export(
        _ environment: [String: String] = [:],
        exchanging: Bool = true,
        format: String = "gemini",
        to output: String = "site"
    ) async throws -> Program.Result {
        try await Program.Running(
            ["export", folder.path("Capsule"), "--format", format, "--output", folder.path(output)],
            environment: environment.merging(["LD_PRELOAD": library]) { $1 }
                .merging(exchanging ? [:] : ["NO_EXCHANGE": "1"]) { $1 }
        ).result()
    }

    @Test(
        arguments: [
            "echo mine >> site/about.gmi", "echo mine > site/letter.txt", "mkdir site/drafts",
            "echo mine > new; mv new site/about.gmi", "rm site/about.gmi", "ln -sf ../mine site/about.gmi",
        ],
        [true, false]
    )
    func whatIsDoneInTheFolderMeanwhileIsKept(script: String, exchanging: Bool) async throws {
        #expect(try await folder.export(to: "site").status == 0)
        try folder.makeCapsule(section: "The lamp went out.\n")
        let result = try await export(
            [
                "BEFORE_EXCHANGE":
                    "cd '\(folder.url.path)'; \(script); ls -lR --time-style=full-iso site > before"
            ],
            exchanging: exchanging
        )
        #expect(result.status == 1)
        #expect(
            result.errors
                == "lectern: \(folder.path("site")): was changed while the export ran; export again\n"
        )
        let listing = try await Program.Running(
            ["-c", "cd '\(folder.url.path)'; ls -lR --time-style=full-iso site"],
            executable: URL(filePath: "/bin/sh")
        ).result()
        #expect(try listing.output == folder.read("before"))
        #expect(try folder.read("site/sections/lamp.gmi").contains("The lamp was lit."))
        #expect(try folder.names == ["Capsule", "before", "site"])
    }

    @Test(arguments: ["", "The lighthouse\n\n"])
    func aFileThatTakesATextsPlaceMeanwhileIsKept(before: String) async throws {
        if !before.isEmpty { try folder.write(before, to: "edition.txt") }
        let result = try await export(
            ["BEFORE_EXCHANGE": "printf mine > '\(folder.path("edition.txt"))'"],
            format: "text",
            to: "edition.txt"
        )
        #expect(result.status == 1)
        #expect(result.errors.contains("edition.txt: does not begin with the title of this text"))
        #expect(try folder.read("edition.txt") == "mine")
        #expect(try folder.names == ["Capsule", "edition.txt"])
    }

    /// Another export may end between the opening of its folder and the lock on it.
    @Test(arguments: ["mv .site.lectern-new moved", "rmdir .site.lectern-new"], [true, false])
    func theFolderThatIsLockedIsTheOneThatIsThere(script: String, isFirst: Bool) async throws {
        if !isFirst { #expect(try await folder.export(to: "site").status == 0) }
        let result = try await export([
            "BEFORE_LOCK": "cd '\(folder.url.path)'; [ -e once ] || { \(script); touch once; }"
        ])
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(try folder.read("site/sections/lamp.gmi").contains("The lamp was lit."))
        #expect(try Set(folder.names).subtracting(["moved"]) == ["Capsule", "once", "site"])
    }

    @Test(arguments: [true, false])
    func anEarlierExportIsReplacedWithOrWithoutAnExchange(exchanging: Bool) async throws {
        for section in ["The lamp was lit.\n", "The lamp went out.\n"] {
            try folder.makeCapsule(section: section)
            #expect(try await export(exchanging: exchanging).status == 0)
            #expect(try folder.read("site/sections/lamp.gmi").contains(section))
            #expect(try folder.names == ["Capsule", "site"])
        }
    }

    @Test(arguments: [true, false])
    func anEmptyFolderIsReplacedWithOrWithoutAnExchange(exchanging: Bool) async throws {
        try FileManager.default.createDirectory(
            atPath: folder.path("site"),
            withIntermediateDirectories: false
        )
        #expect(try await export(exchanging: exchanging).status == 0)
        #expect(try folder.names == ["Capsule", "site"])
    }
}
