import Foundation
import Glibc
import TestSupport
import Testing

/// Tests attachments as they are served and exported.
@Suite(.hangLimit)
struct AttachmentTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule(section: "Words.\n\n=> ../media/map.png The map\n=> ../media/log.txt\n")
        try folder.write(
            "File: map.png\nAlt: A map.\n\nFile: log.txt\nAlt: A log.\n",
            to: "Capsule/media.rec"
        )
        try folder.write("not really a picture", to: "Capsule/media/map.png")
        try folder.write("one\ntwo\n", to: "Capsule/media/log.txt")
    }

    /// The number of a process's descriptors without those of timers, which Dispatch opens when it has need of one, and keeps.
    private func descriptors(of process: ChildProcess) throws -> Int {
        let folder = "/proc/\(process.id)/fd"
        return try FileManager.default.contentsOfDirectory(atPath: folder).count {
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
            return target != "anon_inode:[timerfd]"
        }
    }

    @Test func bothProtocolsSendAFileAsItIs() async throws {
        let gopher = try freePort()
        let server = try await RunningServer(
            folder.path("Capsule"),
            certificates: folder.path("certs"),
            options: ["--gopher-listen", "127.0.0.1:\(gopher)"]
        )
        #expect(try await server.fetch("/media/map.png").output == "20 image/png\nnot really a picture")
        #expect(try await server.fetch("/media/log.txt").output == "20 text/plain; charset=utf-8\none\ntwo\n")
        #expect(try await server.fetch("/media/").errors.contains("51"))
        let picture = try await Program.run("fetch", "gopher://localhost:\(gopher)/I/media/map.png")
        #expect(picture.output == "not really a picture")
        let menu = try await Program.run("fetch", "gopher://localhost:\(gopher)/1/sections/lamp.gmi")
        #expect(menu.output.contains("\nIThe map (PNG, 20 bytes)\t/media/map.png\t"))
        #expect(menu.output.contains("\n0log.txt (TXT, 8 bytes)\t/media/log.txt\t"))
    }

    /// The old files are closed when nobody reads them any more.
    @Test func reloadsServeTheNewFilesAndLeaveNoDescriptorBehind() async throws {
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        let before = try descriptors(of: server.process)
        for round in 1...3 {
            try folder.write("picture \(round)", to: "Capsule/media/new.png")
            #expect(rename(folder.path("Capsule/media/new.png"), folder.path("Capsule/media/map.png")) == 0)
            // Until the reload it is the file that was opened.
            #expect(try await !server.fetch("/media/map.png").output.contains("picture \(round)"))
            try await server.reload(times: round)
            #expect(try await server.fetch("/media/map.png").output == "20 image/png\npicture \(round)")
        }
        // The last connection may still be closing.
        for _ in 0..<200 where try descriptors(of: server.process) > before {
            try await Task.sleep(for: .milliseconds(25))
        }
        #expect(try descriptors(of: server.process) <= before)
    }

    @Test func aFileThatIsCutInPlaceIsNeverTakenForAWholeOne() async throws {
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        #expect(truncate(folder.path("Capsule/media/map.png"), 5) == 0)
        let cut = try await server.fetch("/media/map.png")
        #expect(cut.status == 1)
    }

    @Test func aReloadWithoutTheFileIsRefused() async throws {
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        #expect(unlink(folder.path("Capsule/media/map.png")) == 0)
        let log = try await server.reload()
        #expect(log.contains("not reloaded"))
        #expect(try await server.fetch("/media/map.png").output == "20 image/png\nnot really a picture")
    }

    @Test func tooManyForTheDescriptorsAllowedIsSaidInALine() async throws {
        let names = (1...60).map { "p\($0).png" }
        for name in names { try folder.write("x", to: "Capsule/media/\(name)") }
        let records = names.map { "File: \($0)\nAlt: A dot.\n" }.joined(separator: "\n")
        try folder.write(records, to: "Capsule/media.rec")
        try folder.makeCapsule(section: names.map { "=> ../media/\($0)\n" }.joined())
        #expect(unlink(folder.path("Capsule/media/map.png")) == 0)
        #expect(unlink(folder.path("Capsule/media/log.txt")) == 0)
        let script =
            "for n in 3 4 5 6 7 8 9; do eval \"exec $n>&-\"; done; ulimit -n 40; exec \"$@\""
        let command = [
            "serve", folder.path("Capsule"), "--certs", folder.path("certs"), "--threads", "1", "--listen",
            "127.0.0.1:\(try freePort())", "--gopher-listen", "0",
        ]
        let result = try await Program.Running(
            ["-c", script, "sh", Program.path.path] + command,
            executable: URL(filePath: "/bin/sh")
        ).result()
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "each of its 60 attachments takes a descriptor, and at a reload a second one"
            )
        )
    }

    @Test(arguments: ["gemini", "gopher"])
    func anExportHasThemWithTheirDigests(_ format: String) async throws {
        #expect(try await folder.export(format, to: "site").status == 0)
        #expect(try folder.read("site/media/map.png") == "not really a picture")
        #expect(try folder.read("site/.lectern-export").contains("  media/map.png\n"))
        try folder.write("another picture", to: "Capsule/media/map.png")
        #expect(try await folder.export(format, to: "site").status == 0)
        #expect(try folder.read("site/media/map.png") == "another picture")
        try folder.write("changed by hand", to: "site/media/map.png")
        let refused = try await folder.export(format, to: "site")
        #expect(refused.status == 1 && refused.errors.contains("media/map.png was changed since"))
    }

    @Test func aTextHasTheirWordsAndNotTheFiles() async throws {
        #expect(try await folder.export("text", to: "site").status == 0)
        #expect(try folder.names.contains("site"))
        #expect(try folder.contents(of: "site").keys.sorted() == [".lectern-export", "full.txt"])
        #expect(try folder.read("site/full.txt").contains("The map (PNG, 20 bytes)\n  Description: A map.\n"))
    }
}
