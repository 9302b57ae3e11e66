import Foundation
import TestSupport
import Testing

/// The arenas in which the allocator of a running server keeps free memory apart.
@Suite(.hangLimit)
struct AllocatorTests {
    @Test(.tags(.socket), .enabled(if: !hasSanitizer, "a sanitizer's allocator has no arenas"))
    func twoProcessorsShareAnArenaFromTheFirstThreadOn() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        let maps = try String(
            contentsOfFile: "/proc/\(server.process.id)/maps",
            encoding: .utf8
        )
        // The first is the heap; the others begin at multiples of 64 MB and belong to no file.
        let others = maps.split(separator: "\n").count { line in
            let fields = line.split(separator: " ")
            let start = fields.first?.split(separator: "-").first.flatMap { UInt($0, radix: 16) }
            return fields.count == 5 && fields[1] == "rw-p" && start?.isMultiple(of: 64 << 20) == true
        }
        #expect(others < max(1, ProcessInfo.processInfo.activeProcessorCount / 2))
    }
}
