import System
import Testing

struct FolderEventTests {
    /// Returns an event as the system writes it, with the name filled up with zeros.
    private func bytes(_ watch: Int32, _ kinds: UInt32, _ name: String = "", length: UInt32? = nil) -> [UInt8]
    {
        let padded = name.isEmpty ? 0 : (name.utf8.count / 16 + 1) * 16
        var bytes: [UInt8] = []
        let numbers: [UInt32] = [UInt32(bitPattern: watch), kinds, 7, length ?? UInt32(padded)]
        for number in numbers { withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) } }
        return bytes + Array(name.utf8) + [UInt8](repeating: 0, count: padded - name.utf8.count)
    }

    @Test func namesEndAtTheFirstZeroAndAFolderItselfHasNone() {
        let events = FolderEvent.all(
            in: bytes(1, 0x100, "lamp.gmi") + bytes(2, 0x400) + bytes(-1, 0x4000)
                + bytes(3, 0x4000_0080, "sechzehn Zeichen")
        )
        #expect(
            events == [
                FolderEvent(WatchNumber(1), .created, "lamp.gmi"),
                FolderEvent(WatchNumber(2), .selfDeleted),
                FolderEvent(WatchNumber(-1), .overflown),
                FolderEvent(WatchNumber(3), [.folder, .movedTo], "sechzehn Zeichen"),
            ]
        )
    }

    @Test func aNameThatIsNotUTF8IsShownAsFarAsItCanBe() {
        var event = bytes(1, 0x2, "x")
        event[16] = 0xFF
        #expect(FolderEvent.all(in: event).map(\.name) == ["\u{FFFD}"])
    }

    @Test func whatIsCutOffAnywhereLeavesTheEventsBefore() {
        let whole = bytes(1, 0x100, "a") + bytes(2, 0x200, "b")
        for count in whole.indices {
            #expect(FolderEvent.all(in: whole.prefix(count)).count == count / 32)
        }
        #expect(FolderEvent.all(in: bytes(1, 0x100, "a", length: .max)) == [])
    }
}
