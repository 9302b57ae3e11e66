import System
import TestSupport
import Testing

struct PiecedContentTests {
    private let file: TemporaryFile
    private let content: PiecedContent
    private let whole: [UInt8] = Array(0..<100)

    init() throws {
        file = try TemporaryFile(Array(30..<70))
        content = PiecedContent([
            .memory(Array(0..<10)), .memory([]), .memory(Array(10..<30)), .file(try OpenFile(file.path)),
            .memory(Array(70..<100)),
        ])
    }

    @Test func isAsLongAsItsPieces() throws {
        #expect(content.count == 100)
        #expect(content.memory == 60)
        #expect(PiecedContent([]).count == 0)
    }

    @Test func everyPartIsReadAsIfItWereOne() throws {
        for start in 0...100 {
            for count in 0...(100 - start) {
                var buffer: [UInt8] = [255]
                try content.read(count, at: start, into: &buffer)
                #expect(buffer == [255] + whole[start..<start + count])
            }
        }
    }

    @Test func isHandedOutWhole() throws {
        let long = PiecedContent([.memory([UInt8](repeating: 1, count: 3 << 20)), .memory([2])])
        var parts: [Int] = []
        try long.forEachPart { parts.append($0.count) }
        #expect(parts == [1 << 20, 1 << 20, 1 << 20, 1])
    }

    @Test func aFileThatWasChangedIsAnError() throws {
        try file.overwrite(with: [1, 2, 3])
        var buffer: [UInt8] = []
        #expect(throws: OpenFileError.self) { try content.read(60, at: 20, into: &buffer) }
    }
}
