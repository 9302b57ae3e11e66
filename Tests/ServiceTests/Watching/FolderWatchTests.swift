import Foundation
import Glibc
import Service
import System
import TestSupport
import Testing

/// Tests which changes on a real disk are seen.
@Suite(.hangLimit)
struct FolderWatchTests {
    @Test func aTouchIsToldFromAChange() throws {
        let folder = try WatchedFolder()
        try folder.touch("Capsule/sections/lamp.gmi")
        #expect(folder.change() == .touch)
        try folder.write(to: "Capsule/sections/lamp.gmi")
        #expect(folder.change() == .content)
    }

    @Test func aFileIsBeingWrittenUntilItIsClosed() throws {
        let folder = try WatchedFolder()
        let file = try FileHandle(
            forWritingTo: folder.url.appending(path: "Capsule/sections/lamp.gmi")
        )
        try file.write(contentsOf: Data("Title: C\n".utf8))
        let first = try #require(folder.changes())
        #expect(Array(first.written.values) == [true])
        try file.close()
        let second = try #require(folder.changes())
        #expect(second.change == .touch && second.written == first.written.mapValues { _ in false })
        // By now nobody writes any more.
        try folder.write(to: "Capsule/sections/other.gmi")
        #expect(folder.changes()?.written.values.contains(true) == false)
    }

    @Test func whatEditorsLeaveAndReadingAreNoChange() throws {
        let folder = try WatchedFolder()
        for name in [".lamp.gmi.swp", "4913", "lamp.gmi~", "#lamp.gmi#"] {
            try folder.write(to: "Capsule/sections/\(name)")
            try FileManager.default.removeItem(atPath: folder.path("Capsule/sections/\(name)"))
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("Capsule/sections/.#lamp.gmi"),
            withDestinationPath: "writer@machine.1234"
        )
        try folder.write(to: "Capsule/.git/index")
        _ = try FileSystem.read(folder.path("Capsule/sections/lamp.gmi"))
        _ = try FileSystem.names(in: folder.path("Capsule/sections"))
        #expect(folder.change() == nil)
    }

    @Test func aFileInANewFolderIsSeenHoweverDeepAndHoweverSoonItComes() throws {
        let folder = try WatchedFolder()
        for language in ["de", "fr", "nl"] {
            try folder.write(to: "Capsule/\(language)/sections/lamp.gmi")
            #expect(folder.change() == .content)
            try folder.write(to: "Capsule/\(language)/sections/lamp.gmi")
            #expect(folder.change() == .content)
        }
    }

    @Test func aFolderThatIsReplacedInAnyWayIsWatchedOn() throws {
        let folder = try WatchedFolder()
        let capsule = folder.url.appending(path: "Capsule")
        let ways: [(WatchedFolder) throws -> Void] = [
            { folder in
                try WatchedFolder.makeCapsule(folder.url.appending(path: "new"))
                try folder.move("Capsule", to: "old")
                try folder.move("new", to: "Capsule")
            },
            { _ in
                try FileManager.default.removeItem(at: capsule)
                try WatchedFolder.makeCapsule(capsule)
            },
            { folder in
                try WatchedFolder.makeCapsule(folder.url.appending(path: "other"))
                try FileManager.default.removeItem(at: capsule)
                try FileManager.default.createSymbolicLink(
                    at: capsule,
                    withDestinationURL: folder.url.appending(path: "other")
                )
            },
        ]
        for replace in ways {
            try replace(folder)
            #expect(folder.change() == .content)
            try folder.write(to: "Capsule/sections/lamp.gmi")
            #expect(folder.change() == .content)
        }
    }

    @Test func aFolderThatComesLaterOrComesBackIsSeen() throws {
        let folder = try WatchedFolder(capsule: "texts/Capsule", prepare: { _ in })
        try WatchedFolder.makeCapsule(folder.url.appending(path: "texts/Capsule"))
        #expect(folder.change() == .content)
        try folder.move("texts", to: "away")
        #expect(folder.change() == .content)
        try folder.move("away", to: "texts")
        #expect(folder.change() == .content)
        try folder.write(to: "texts/Capsule/sections/lamp.gmi")
        #expect(folder.change() == .content)
    }

    @Test func aLinkThatIsSwitchedAndWhatItLeadsToAreSeen() throws {
        let folder = try WatchedFolder(capsule: "current") { url in
            for name in ["one", "two"] { try WatchedFolder.makeCapsule(url.appending(path: name)) }
            symlink("one", url.appending(path: "current").path)
        }
        try folder.write(to: "one/capsule.rec")
        #expect(folder.change() == .content)
        // As ln -sfn and deployments do it.
        symlink("two", folder.path("next"))
        try folder.move("next", to: "current")
        #expect(folder.change() == .content)
        try folder.write(to: "two/sections/lamp.gmi")
        #expect(folder.change() == .content)
        // Nobody is led to the first any more.
        try folder.write(to: "one/sections/lamp.gmi")
        #expect(folder.change() == nil)
    }

    @Test func filesAndFoldersThatLieElsewhereAreSeenThroughTheirLinks() throws {
        let folder = try WatchedFolder { url in
            try WatchedFolder.makeCapsule(url.appending(path: "Capsule"))
            try WatchedFolder.makeCapsule(url.appending(path: "shared"))
            symlink("../shared/sections", url.appending(path: "Capsule/pages").path)
            symlink("../../middle", url.appending(path: "Capsule/sections/reef.gmi").path)
            symlink("shared/capsule.rec", url.appending(path: "middle").path)
        }
        try folder.write(to: "shared/sections/about.gmi")
        #expect(folder.change() == .content)
        try folder.write(to: "shared/capsule.rec")
        #expect(folder.change() == .content)
        // The middle of the way is switched.
        symlink("shared/sections/lamp.gmi", folder.path("next"))
        try folder.move("next", to: "middle")
        #expect(folder.change() == .content)
        // What only lies beside is not served.
        try folder.write(to: "shared/other.txt")
        #expect(folder.change() == nil)
    }

    @Test func linksInACircleEnd() throws {
        let folder = try WatchedFolder { url in
            try WatchedFolder.makeCapsule(url.appending(path: "Capsule"))
            symlink("pages", url.appending(path: "Capsule/glossary").path)
            symlink("glossary", url.appending(path: "Capsule/pages").path)
            symlink(".", url.appending(path: "Capsule/de").path)
            symlink("lamp-two.gmi", url.appending(path: "Capsule/sections/lamp-two.gmi").path)
        }
        try folder.write(to: "Capsule/sections/lamp.gmi")
        #expect(folder.change() == .content)
    }

    @Test func plainFoldersAndSingleFilesAreWatched() throws {
        let folder = try WatchedFolder(
            others: [{ .folder("\($0)/notes") }, { .file("\($0)/lectern.conf") }]
        ) { url in
            try WatchedFolder.makeCapsule(url.appending(path: "Capsule"))
            try FileManager.default.createDirectory(
                at: url.appending(path: "notes/2024/may"),
                withIntermediateDirectories: true
            )
        }
        try folder.write(to: "notes/2024/may/one.txt")
        #expect(folder.change() == .content)
        try folder.write(to: "new.conf")
        try folder.move("new.conf", to: "lectern.conf")
        #expect(folder.change() == .content)
        try folder.write(to: "lectern.conf")
        #expect(folder.change() == .content)
        try folder.write(to: "other.conf")
        try folder.write(to: "notes/.hidden")
        #expect(folder.change() == nil)
    }

    @Test func whatIsNoLongerReadIsNoLongerWatched() throws {
        let folder = try WatchedFolder()
        let count = folder.watch.count
        for name in ["glossary", "pages", "de"] { try folder.write(to: "Capsule/\(name)/x") }
        #expect(folder.change() == .content)
        #expect(folder.watch.count == count + 3)
        for name in ["glossary", "pages", "de"] {
            try FileManager.default.removeItem(atPath: folder.path("Capsule/\(name)"))
        }
        #expect(folder.change() == .content)
        #expect(folder.watch.count == count)
    }

    @Test func aFolderThatMayBeReadOnlyLaterIsSeen() throws {
        let folder = try WatchedFolder()
        chmod(folder.path("Capsule/sections"), 0)
        #expect(folder.change() == .touch)
        chmod(folder.path("Capsule/sections"), 0o755)
        #expect(folder.change() == .touch)
    }
}
