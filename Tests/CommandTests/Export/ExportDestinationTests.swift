import Foundation
import Glibc
import Testing

/// Tests where an export can go, and the messages if it cannot.
struct ExportDestinationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func runInFolder(_ output: String) async throws -> Program.Result {
        try await Program.Running(
            ["-c", "cd \"$0\" && exec \"$1\" export Capsule --format gemini --output \"$2\""]
                + [folder.url.path, Program.path.path, output],
            executable: URL(filePath: "/bin/sh")
        ).result()
    }

    /// With `.`, the name and `.lectern-new`, 243 bytes would be too many.
    @Test(arguments: [1, 120, 121, 242, 243, 255], ["a", "é"])
    func aNameOfAnyLengthThatAFileSystemTakes(length: Int, letter: String) async throws {
        let name =
            String(repeating: "a", count: length % letter.utf8.count)
            + String(repeating: letter, count: length / letter.utf8.count)
        for _ in 1...2 { #expect(try await folder.export(to: name).status == 0) }
        #expect(try folder.names == ["Capsule", name])
        #expect(try await folder.export("text", to: "text/\(name.dropLast(4)).txt").status == 0)
    }

    @Test func aLongNamesLeftoversAreTakenUp() async throws {
        let name = String(repeating: "a", count: 250)
        #expect(try await folder.export(to: name).status == 0)
        let digest = "3f3e35e0a775d9b1d5ec2eccca06381c41efedeb59d5ac5491ebe9696cb0887b"
        try folder.write("index.gmi\n", to: ".\(digest).lectern-new/.lectern-export")
        #expect(try await folder.export(to: name).status == 0)
        #expect(try folder.names == ["Capsule", name])
    }

    @Test(arguments: [
        "site", "./site", "site/", "site//", "new/./site/.", "new//site", "two words", "./-", "ünïcode",
        "a\nb",
        "\u{301}x", "new/\u{301}x", "~", "Capsule2", "link/../site", "far/site",
    ])
    func aNameOfAnyForm(output: String) async throws {
        try folder.write("", to: "elsewhere/inside/letter.txt")
        try folder.link("link", to: "elsewhere/inside")
        try folder.link("far", to: "link")
        let before = try folder.contents(of: "").count
        for _ in 1...2 {
            let result = try await runInFolder(output)
            #expect(result.status == 0)
            #expect(result.errors == "")
        }
        #expect(try folder.contents(of: "").count > before)
        #expect(FileManager.default.fileExists(atPath: "\(folder.url.path)/\(output)/index.gmi"))
        #expect(try folder.names.allSatisfy { !$0.hasPrefix(".") })
    }

    @Test(arguments: [
        ("/", "/: is the root of all folders; name one in it with --output"),
        (".", ".: holds the capsule Capsule itself; choose another folder with --output"),
        ("file/x", "file/x: file is not a folder; choose another place with --output"),
        ("file/x/y", "file/x/y: file is not a folder; choose another place with --output"),
        ("./file/x", "./file/x: ./file is not a folder; choose another place with --output"),
        ("file/", "file/: is not a folder; choose another name with --output"),
        ("/dev/null/x", "/dev/null/x: /dev/null is not a folder; choose another place with --output"),
        ("missing/..", "missing/..: does not exist; name a folder to write to with --output"),
        ("missing/../x", "missing/../x: does not exist; name a folder to write to with --output"),
        ("nowhere/", "nowhere/: is a link that leads to nothing; remove it, or make what it names"),
        ("nowhere/x", "nowhere/x: nowhere is a link that leads to nothing; remove it, or make what it names"),
        (
            "circle/x/y",
            "circle/x/y: circle is a link that leads to nothing; remove it, or make what it names"
        ),
        (
            String(repeating: "a", count: 256),
            "\(String(repeating: "a", count: 256)): is longer than the file system allows; choose a shorter name with --output"
        ),
        (
            "\(String(repeating: "x/", count: 3_000))x",
            "\(String(repeating: "x/", count: 3_000))x: is longer than the file system allows; choose a shorter name with --output"
        ),
        (
            "/proc/x",
            "/proc/x: cannot be written (/proc/.x.lectern-new: No such file or directory); choose another place with --output"
        ),
        (
            "a\u{FFFD}",
            "a\u{FFFD}: has a name in its path that is not UTF-8; choose another place with --output"
        ),
    ])
    func aPlaceThatIsNoneIsNamedAsTheUserDid(output: String, message: String) async throws {
        try folder.link("nowhere", to: "gone")
        try folder.link("circle", to: "circle")
        try folder.write("mine", to: "file")
        let before = try folder.contents(of: "")
        let result = try await runInFolder(output)
        #expect(result.status == 1)
        #expect(result.errors == "lectern: \(message)\n")
        #expect(try folder.contents(of: "") == before)
        #expect(try folder.names == ["Capsule", "circle", "file", "nowhere"])
    }

    @Test(
        .enabled(if: WithoutPrivilege.isPossible, "root may write anywhere, and setpriv is missing"),
        arguments: [
            ("shut/site", "shut"), ("shut/new/site", "shut"), ("shut/old", "shut"), ("site", "site/sections"),
        ]
    )
    func aFolderThatTakesNothingIsNamed(output: String, shut: String) async throws {
        for name in ["site", "shut/old"] { #expect(try await folder.export(to: name).status == 0) }
        let before = try folder.contents(of: "")
        #expect(chmod(folder.path(shut), 0o555) == 0)
        defer { chmod(folder.path(shut), 0o755) }
        let result = try await WithoutPrivilege.run(
            "export",
            folder.path("Capsule"),
            "--format",
            "gemini",
            "--output",
            folder.path(output)
        )
        #expect(result.status == 1)
        #expect(
            result.errors
                == "lectern: \(folder.path(output)): permission is denied at \(folder.path(shut)); change who may write there, or choose another place with --output\n"
        )
        #expect(try folder.contents(of: "") == before)
        #expect(try folder.names == ["Capsule", "shut", "site"])
    }
}
