import Foundation
import System
import TestSupport
import Testing

struct FreeMemoryTests {
    @Test(.disabled(if: hasSanitizer, "a sanitizer's allocator gives back in its own time"))
    func handsBackWhatWasFreed() throws {
        // Meanwhile other tests take and free memory, at times tens of megabytes.
        #expect(try (0..<20).contains { _ in try handedBack() > 32 })
    }

    /// Takes 64 MB in blocks of 8 kB and frees all but one in a thousand: everything below a block in use is kept.
    ///
    /// - Returns: How many megabytes the process has handed back.
    private func handedBack() throws -> Int {
        var blocks = (0..<8192).map { [UInt8](repeating: UInt8(truncatingIfNeeded: $0), count: 8192) }
        let kept = stride(from: 999, to: blocks.count, by: 1000).map { blocks[$0] }
        blocks.removeAll()
        let before = try residentMegabytes()
        releaseFreeMemory()
        return try withExtendedLifetime(kept) { before - (try residentMegabytes()) }
    }

    private func residentMegabytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return try #require(pages.count > 1 ? Int(pages[1]) : nil) * sysconf(Int32(_SC_PAGESIZE)) / 1_000_000
    }
}
