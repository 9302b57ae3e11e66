import System
import TestSupport
import Testing

struct FolderLockTests {
    private let folder: PrivateFolder

    init() throws { folder = try PrivateFolder() }

    @Test func aFolderIsMadeAndHadByOne() throws {
        let lock = try FolderLock(making: folder("work"))
        #expect(FileSystem.isFolder(folder("work")))
        #expect(throws: FolderLock.Refusal.taken) { _ = try FolderLock(making: folder("work")) }
        let isHeld = lock.holdsFirst(at: folder("work"))
        #expect(isHeld)
    }

    @Test func aLockGoesWithItsFolder() throws {
        let lock = try FolderLock(making: folder("work"))
        try FileSystem.rename(folder("work"), to: folder("moved"))
        let (isHeld, isMoved) = (lock.holdsFirst(at: folder("work")), lock.holdsFirst(at: folder("moved")))
        #expect(!isHeld && isMoved)
        #expect(throws: FolderLock.Refusal.taken) { _ = try FolderLock(making: folder("moved")) }
    }

    @Test func aFileOfItsNameIsInTheWay() throws {
        try FileSystem.write([], to: folder("work"))
        #expect(throws: FolderLock.Refusal.inTheWay(folder("work"))) {
            _ = try FolderLock(making: folder("work"))
        }
    }
}
