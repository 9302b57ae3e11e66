import Foundation
import TestSupport
import Testing

/// Tests several capsules on one host, and a capsule with a translation.
@Suite(.hangLimit)
struct ShelfTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["harbour", "reef"] {
            let copy = folder.url.appending(path: name)
            try FileManager.default.copyItem(atPath: Repository.fixture("shelf/\(name)"), toPath: copy.path)
        }
        try write(capsules: "harbour", "reef")
    }

    private func write(capsules: String...) throws {
        let lines = capsules.map { "Capsule: \($0)\n" }.joined()
        try folder.write(
            "Certs: certs\nAccessLog: off\n\nHostname: localhost\n\(lines)Title: Lights\n",
            to: "lectern.conf"
        )
    }

    @Test func eachTextHasItsPlaceOverBothProtocols() async throws {
        let (port, gopherPort) = (try freePort(), try freePort())
        let server = try await RunningServer(
            [
                folder.path("harbour"), folder.path("reef"), "--certs", folder.path("certs"), "--listen",
                "127.0.0.1:\(port)", "--gopher-listen", "127.0.0.1:\(gopherPort)",
            ],
            on: port
        )
        for (path, words) in [
            ("/", "=> harbour/ The harbour light"), ("/bells/sections/bell.gmi", "the sea rang it"),
            ("/harbour/de/", "# Das Hafenlicht"), ("/search?voice", "1. The bell (Bells on the reef)"),
            ("/harbour/search?tower", "# Search: tower"), ("/robots.txt", "Disallow: /bells/search"),
        ] {
            let page = try await server.fetch(path)
            #expect(page.output.contains(words), "\(path)")
            let type = path.contains("search") ? "7" : path.hasSuffix("txt") ? "0" : "1"
            let selector = path.replacing("?", with: "%09")
            let menu = try await Program.run("fetch", "gopher://localhost:\(gopherPort)/\(type)\(selector)")
            #expect(menu.status == 0, "\(path)")
        }
        #expect(server.announcement.contains("Bells on the reef at /bells/: 8 pages"))
    }

    @Test func aReloadTakesAllOrNothing() async throws {
        let server = try await RunningServer(["--config", folder.path("lectern.conf")])
        #expect(try await server.fetch("/").output.contains("# Lights"))
        try folder.makeCapsule("lamp")
        try write(capsules: "harbour", "reef", "lamp")
        _ = try await server.reload()
        #expect(try await server.fetch("/lamp/sections/lamp.gmi").output.contains("The lamp was lit."))

        try folder.write("Title: Der Turm\n", to: "harbour/de/sections/tower.gmi")
        try folder.write("Title: x\nSummary: y\n\nIt is dark.\n", to: "lamp/sections/lamp.gmi")
        _ = try await server.reload(times: 2)
        #expect(try await server.fetch("/lamp/sections/lamp.gmi").output.contains("The lamp was lit."))
        #expect(try await server.fetch("/harbour/de/sections/tower.gmi").output.contains("Ziegeln"))
    }

    @Test func eachMistakeNamesItsCapsule() async throws {
        try write(capsules: "harbour", "nothing", "./reef", "reef")
        let check = try await Program.run(
            "serve",
            "--config",
            folder.path("lectern.conf"),
            "--check-config"
        )
        #expect(check.status == 1)
        #expect(
            check.errors
                == """
                \(folder.path("nothing")) does not exist; name the folder of a capsule
                \(folder.path("./reef")) and \(folder.path("reef")) are the same folder; name it once

                """
        )
    }

    @Test func aHostNamedLikeAnAddressOfTheFirstIsFoundBeforeAStart() async throws {
        try folder.write(
            "Hostname: localhost\nCapsule: reef\n\nHostname: sections\nCapsule: harbour\n",
            to: "lectern.conf"
        )
        let check = try await Program.run(
            "serve",
            "--config",
            folder.path("lectern.conf"),
            "--certs",
            folder.path("certs"),
            "--check-config"
        )
        #expect(check.status == 1)
        #expect(check.errors.hasPrefix("over Gopher the host sections stands under /sections/"))
    }

    @Test func severalTextsDoNotGoIntoOneFile() async throws {
        let export = try await Program.run(
            "export",
            folder.path("harbour"),
            "--format",
            "text",
            "--output",
            folder.path("book.txt")
        )
        #expect(export.status == 1)
        #expect(
            export.errors.hasSuffix("/book.txt: 2 texts do not go into one file; name a folder\n")
        )
    }

    @Test(arguments: ["gemini", "gopher", "text"])
    func anExportOfSeveralIsReplacedByTheNext(format: String) async throws {
        for capsules in [["harbour", "reef"], ["reef"]] {
            let export = try await Program.run(
                ["export"] + capsules.map(folder.path)
                    + ["--format", format, "--output", folder.path("site")]
            )
            #expect(export.status == 0, "\(export.errors)")
        }
        #expect(try folder.contents(of: "site").keys.allSatisfy { !$0.hasPrefix("bells/") })
    }
}
