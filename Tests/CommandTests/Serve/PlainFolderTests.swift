import Foundation
import TestSupport
import Testing

/// Tests folders of files beside the text of a host.
@Suite(.hangLimit)
struct PlainFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule("lamp")
        try folder.write("# Notes\n", to: "notes/index.gmi")
        try folder.write("# One\n", to: "notes/one.gmi")
        try write("Folder: /notes/ notes\n")
    }

    private func write(_ lines: String) throws {
        try folder.write(
            "Certs: certs\nAccessLog: off\n\nHostname: localhost\nCapsule: lamp\n\(lines)",
            to: "lectern.conf"
        )
    }

    @Test func whatChangesOnTheDiskIsServedAfterAReload() async throws {
        let server = try await RunningServer(["--config", folder.path("lectern.conf")])
        #expect(try await server.fetch("/").output.contains("=> notes/ Notes\n"))
        #expect(try await server.fetch("/notes/one.gmi").output.hasSuffix("# One\n"))
        try folder.write("# First\n", to: "notes/one.gmi")
        try folder.write("# Two\n", to: "notes/two.gmi")
        #expect(try await server.fetch("/notes/one.gmi").output.hasSuffix("# One\n"))
        #expect(try await server.fetch("/notes/two.gmi").status == 1)
        _ = try await server.reload()
        #expect(try await server.fetch("/notes/one.gmi").output.hasSuffix("# First\n"))
        #expect(try await server.fetch("/notes/two.gmi").output.hasSuffix("# Two\n"))

        try folder.write("File: three.gmi\nLanguage: de\n", to: "notes/folder.rec")
        try folder.write("# Third\n", to: "notes/one.gmi")
        let log = try await server.reload(times: 2)
        #expect(
            log.contains("not reloaded, the old is served on: \(folder.path("notes/folder.rec")): 1 error")
        )
        #expect(try await server.fetch("/notes/one.gmi").output.hasSuffix("# First\n"))
    }

    @Test func ownFilesForRobotsTakeThePlaceOfOurs() async throws {
        try folder.write("User-agent: archiver\nDisallow: /\n", to: "root/robots.txt")
        try write("Folder: / root\n")
        let server = try await RunningServer(["--config", folder.path("lectern.conf")])
        #expect(try await server.fetch("/robots.txt").output.hasSuffix("User-agent: archiver\nDisallow: /\n"))
        #expect(try await server.fetch("/favicon.txt").status == 0)
        #expect(try await server.fetch("/").output.contains("\n# The lighthouse\n"))
    }

    @Test(arguments: [
        (
            "Folder: / notes\n",
            "notes/index.gmi would have the address /, which something else on this host has already; "
        ),
        (
            "Folder: /sections/ notes\n",
            "notes/index.gmi would have the address /sections/, which something else"
        ),
        ("Folder: /notes/ nothing\n", "nothing does not exist; name a folder whose files are to be served\n"),
    ])
    func whatCannotBeServedIsNamedBeforeAStart(lines: String, problem: String) async throws {
        try write(lines)
        let check = try await Program.run(
            "serve",
            "--config",
            folder.path("lectern.conf"),
            "--check-config"
        )
        #expect(check.status == 1)
        #expect(check.errors.contains(problem))
    }
}
