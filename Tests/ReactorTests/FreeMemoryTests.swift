import Foundation
import Reactor
import Testing

struct FreeMemoryTests {
    private static let hasOwnAllocator: Bool = {
        let environment = ProcessInfo.processInfo.environment
        return environment["LSAN_OPTIONS"] != nil || environment["TSAN_OPTIONS"] != nil
    }()

    @Test(.disabled(if: hasOwnAllocator, "a sanitizer's allocator gives back in its own time"))
    func handsBackWhatWasFreed() throws {
        // 64 MB in blocks of 8 kB, of which one in a thousand stays: freed memory below a block in use is kept.
        var blocks = (0..<8192).map { [UInt8](repeating: UInt8(truncatingIfNeeded: $0), count: 8192) }
        let kept = stride(from: 999, to: blocks.count, by: 1000).map { blocks[$0] }
        blocks.removeAll()
        let before = try residentMegabytes()
        releaseFreeMemory()
        // Other tests take and free some meanwhile.
        #expect(try residentMegabytes() < before - 32)
        #expect(kept.map(\.count) == Array(repeating: 8192, count: 8))
    }

    private func residentMegabytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return try #require(pages.count > 1 ? Int(pages[1]) : nil) * 4096 / 1_000_000
    }
}
