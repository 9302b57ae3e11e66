import Foundation
import System
import TestSupport
import Testing

struct FolderNotifierTests {
    private let folder: PrivateFolder
    private let notifier: FolderNotifier

    init() throws {
        folder = try PrivateFolder()
        notifier = try FolderNotifier()
    }

    @Test func aChangeIsReportedOnceItHasHappened() throws {
        let number = try notifier.watch(folder.path, for: .content)
        #expect(notifier.next() == [])
        try FileManager.default.createDirectory(atPath: folder("a"), withIntermediateDirectories: false)
        #expect(notifier.next() == [FolderEvent(number, [.created, .folder], "a")])
        _ = try FileSystem.names(in: folder.path)
        #expect(notifier.next() == [])
    }

    @Test func aFolderHasOneNumberWhateverLeadsToIt() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder("self"),
            withDestinationPath: folder.path
        )
        #expect(
            try notifier.watch(folder.path, for: .content) == notifier.watch(folder("self"), for: .content)
        )
    }

    @Test func whatIsWrittenIsReportedOnlyWhereContentsMatter() throws {
        let number = try notifier.watch(folder.path, for: .presence)
        try Data("one".utf8).write(to: URL(filePath: folder("a")))
        #expect(notifier.next() == [FolderEvent(number, .created, "a")])
        // Once asked for it stays, whoever asks for less later.
        for kinds in [FolderEvent.Kinds.content, .presence] {
            _ = try notifier.watch(folder.path, for: kinds)
        }
        try Data("two".utf8).write(to: URL(filePath: folder("a")))
        #expect(notifier.next().contains(FolderEvent(number, .modified, "a")))
    }

    @Test func aForgottenFolderIsSilent() throws {
        let number = try notifier.watch(folder.path, for: .content)
        notifier.forget(number)
        try Data().write(to: URL(filePath: folder("a")))
        #expect(notifier.next() == [FolderEvent(number, .ended)])
        notifier.forget(number)
    }

    @Test func whatIsNoFolderIsRefused() throws {
        try Data().write(to: URL(filePath: folder("a")))
        for path in [folder("a"), folder("b")] {
            #expect(throws: SystemError.self) { try notifier.watch(path, for: .content) }
        }
    }

    @Test(.hangLimit) func eventsCallTheHandler() async throws {
        _ = try notifier.watch(folder.path, for: .content)
        let (calls, continuation) = AsyncStream<Void>.makeStream()
        let notifications = notifier.events { continuation.yield() }
        try Data().write(to: URL(filePath: folder("a")))
        #expect(await calls.first { true } != nil)
        withExtendedLifetime(notifications) {}
    }

    @Test func aLinkSaysWhereItLeads() throws {
        try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: "../away")
        #expect(FileSystem.linkTarget(folder("link")) == "../away")
        #expect(FileSystem.linkTarget(folder.path) == nil && FileSystem.linkTarget(folder("none")) == nil)
        let open = try Folder(folder.path)
        #expect(open.linkTarget(of: "link") == "../away")
        #expect(try open.ownKind(of: "link") == .other)
        #expect(try open.ownKind(of: ".") == .folder)
    }
}
