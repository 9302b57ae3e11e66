import Glibc
import System
import TestSupport
import Testing

struct OpenFileTests {
    private static let content = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 * 7) }

    private func read(_ file: OpenFile, _ count: Int, at offset: Int) throws -> [UInt8] {
        var bytes: [UInt8] = [1, 2]
        try file.read(count, at: offset, into: &bytes)
        #expect(bytes.prefix(2) == [1, 2])
        return Array(bytes.dropFirst(2))
    }

    @Test(arguments: [0..<0, 0..<1, 0..<10_000, 9_999..<10_000, 10_000..<10_000, 123..<4_567])
    func readsAnyPiece(range: Range<Int>) throws {
        let temporary = try TemporaryFile(Self.content)
        let file = try OpenFile(temporary.path)
        #expect(file.count == 10_000)
        #expect(try read(file, range.count, at: range.lowerBound) == Array(Self.content[range]))
    }

    @Test func staysTheFileThatWasOpened() throws {
        let temporary = try TemporaryFile(Self.content)
        let file = try OpenFile(temporary.path)
        try temporary.replace(with: Array("another".utf8))
        #expect(try read(file, 10_000, at: 0) == Self.content)
    }

    @Test func whatIsNoLongerThereIsAnError() throws {
        let temporary = try TemporaryFile(Self.content)
        let file = try OpenFile(temporary.path)
        try temporary.truncate(to: 5_000)
        for count in [5_000, 5_001] {
            let error = #expect(throws: OpenFileError.self) { try read(file, count, at: 0) }
            #expect(error?.reason == nil && error?.description.contains(temporary.path) == true)
        }
    }

    /// Half of one content and half of another is nobody's file, whichever is longer.
    @Test(arguments: [9_000, 10_000, 11_000])
    func whatWasWrittenOverIsAnError(count: Int) throws {
        let temporary = try TemporaryFile(Self.content)
        let file = try OpenFile(temporary.path)
        #expect(try read(file, 5_000, at: 0).count == 5_000)
        usleep(20_000)  // longer than a tick of the clock by which the kernel dates files
        try temporary.overwrite(with: [UInt8](repeating: 1, count: count))
        #expect(throws: OpenFileError.self) { try read(file, 100, at: 5_000) }
    }

    @Test(arguments: ["/nowhere/at/all", "/", "/dev/null"])
    func opensRegularFilesAlone(path: String) {
        #expect(throws: SystemError.self) { try OpenFile(path) }
    }

    @Test func aPipeIsRefusedWithoutWaiting() throws {
        let temporary = try TemporaryFile([])
        let path = temporary.path + ".pipe"
        try #require(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        #expect(throws: SystemError.self) { try OpenFile(path) }
    }
}
