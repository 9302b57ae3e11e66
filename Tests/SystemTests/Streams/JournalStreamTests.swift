import System
import TestSupport
import Testing

struct JournalStreamTests {
    @Test func readsWhatSystemdWrites() {
        let stream = JournalStream("8:4242")
        #expect(stream?.device == 8)
        #expect(stream?.inode == 4242)
    }

    @Test(arguments: ["", "8", "8:", ":8", "8:x", "-8:1", "8:1:2", " 8:1"])
    func nothingElse(text: String) { #expect(JournalStream(text) == nil) }

    @Test func aDescriptorIsItsOwnStreamAndNoOther() throws {
        let own = try #require(JournalStream(descriptor: 0))
        #expect(JournalStream("\(own.device):\(own.inode)") == own)
        #expect(JournalStream("\(own.device):\(own.inode + 1)") != own)
        #expect(JournalStream(descriptor: -1) == nil)
    }
}
