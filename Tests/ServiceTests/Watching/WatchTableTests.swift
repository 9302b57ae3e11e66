import Service
import System
import Testing

struct WatchTableTests {
    private let capsule = WatchNumber(1), way = WatchNumber(2), notes = WatchNumber(3)
    private var table = WatchTable()

    init() {
        table.beginSurvey()
        table.note(way, "/srv", wayTo: "Bread")
        table.note(way, "/srv", file: "lectern.conf")
        table.note(capsule, "/srv/Bread", .capsule([]))
        table.note(notes, "/srv/notes", .plain(depth: 0))
        #expect(table.endSurvey() == [])
    }

    private func consequence(
        _ watch: WatchNumber,
        _ kinds: FolderEvent.Kinds,
        _ name: String? = nil
    ) -> WatchTable.Consequence {
        var table = table
        return table.consequence(of: FolderEvent(watch, kinds, name))
    }

    @Test(arguments: [
        (FolderEvent.Kinds.modified, ReloadSchedule.Change.content), (.movedTo, .content),
        (.created, .content), (.deleted, .content), (.closed, .touch), (.attributes, .touch),
    ])
    func aFileOfACapsuleCountsByWhatHappened(kinds: FolderEvent.Kinds, change: ReloadSchedule.Change) {
        #expect(consequence(capsule, kinds, "capsule.rec").change == change)
        #expect(consequence(notes, kinds, "any.thing").change == change)
    }

    @Test(
        arguments: [
            (.modified, true), (.created, true), (.closed, false), (.deleted, false),
            (.movedFrom, false), (.movedTo, false), (.attributes, nil), ([.created, .folder], nil),
        ] as [(FolderEvent.Kinds, Bool?)]
    )
    func aFileIsOpenFromItsFirstWriteToItsEnd(kinds: FolderEvent.Kinds, isOpen: Bool?) {
        for (watch, name) in [(capsule, "capsule.rec"), (notes, "any.thing"), (way, "lectern.conf")] {
            let step = isOpen.map { WatchTable.WrittenStep(WrittenFile(name, in: watch), isOpen: $0) }
            #expect(consequence(watch, kinds, name).written == step)
        }
        #expect(consequence(capsule, kinds, "log.txt").written == nil)
    }

    @Test(arguments: [".capsule.rec.swp", "capsule.rec~", ".#capsule.rec", "4913", ".git", "README.md"])
    func whatEditorsLeaveDoesNotCount(name: String) {
        for kinds in [FolderEvent.Kinds.created, .modified, .deleted, [.created, .folder]] {
            #expect(consequence(capsule, kinds, name) == WatchTable.Consequence())
        }
    }

    @Test func whatIsOnlyNamedCountsAsItComesAndGoesAndNotAsItIsWritten() {
        #expect(consequence(capsule, .created, "log.txt").change == .content)
        #expect(consequence(capsule, .modified, "log.txt").change == nil)
        #expect(consequence(capsule, .closed, "log.txt").change == nil)
    }

    @Test func aNewFolderIsWatchedAtOnceIfItIsRead() {
        let came = consequence(capsule, [.created, .folder], "sections")
        #expect(came.change == .content && !came.isOutdated)
        #expect(came.newFolders == [.init("/srv/Bread/sections", .capsule(["sections"]))])
        #expect(consequence(capsule, [.movedTo, .folder], "build").newFolders == [])
        #expect(consequence(capsule, [.deleted, .folder], "sections").newFolders == [])
        let inNotes = consequence(notes, [.movedTo, .folder], "2024")
        #expect(inNotes.newFolders == [.init("/srv/notes/2024", .plain(depth: 1))])
        #expect(consequence(notes, [.created, .folder], ".git").newFolders == [])
    }

    @Test func aWayThatChangesIsLookedForAgain() {
        #expect(consequence(way, [.movedTo, .folder], "Bread").isOutdated)
        #expect(consequence(way, .deleted, "Bread").change == .content)
        #expect(consequence(way, [.created, .folder], "Other") == WatchTable.Consequence())
        #expect(consequence(capsule, [.selfMoved]).isOutdated)
        #expect(consequence(capsule, [.selfDeleted]).change == .content)
        #expect(consequence(capsule, [.unmounted]).isOutdated)
    }

    @Test func aSingleFileIsWatchedByItsName() {
        #expect(consequence(way, .modified, "lectern.conf").change == .content)
        #expect(consequence(way, .closed, "lectern.conf").change == .touch)
        #expect(consequence(way, .movedTo, "lectern.conf").isOutdated)
        #expect(consequence(way, .modified, "other.conf") == WatchTable.Consequence())
    }

    @Test func lostEventsMeanThatAllMayHaveChanged() {
        let lost = consequence(WatchNumber(-1), .overflown)
        #expect(lost.change == .content && lost.isOutdated)
    }

    @Test func anEndedOrUnknownWatchIsSilent() {
        var table = table
        _ = table.consequence(of: FolderEvent(capsule, .ended))
        #expect(table.count == 2)
        #expect(
            table.consequence(of: FolderEvent(capsule, .modified, "capsule.rec")) == WatchTable.Consequence()
        )
        #expect(consequence(WatchNumber(9), .created, "capsule.rec") == WatchTable.Consequence())
    }

    @Test func whatASurveyDoesNotFindAgainIsForgottenAndNothingElse() {
        var table = table
        table.beginSurvey()
        table.note(capsule, "/srv/Bread", .capsule([]))
        #expect(Set(table.endSurvey()) == [way, notes])
        #expect(table.count == 1)
    }

    @Test func aFolderForgetsThePartsThatItNoLongerPlays() {
        var table = table
        table.beginSurvey()
        table.note(way, "/srv", file: "lectern.conf")
        _ = table.endSurvey()
        #expect(table.consequence(of: FolderEvent(way, .deleted, "Bread")) == WatchTable.Consequence())
    }
}
