import Foundation
import Reactor
import Testing

struct LoadedCodeTests {
    private static let isSanitized: Bool = {
        let environment = ProcessInfo.processInfo.environment
        return environment["LSAN_OPTIONS"] != nil || environment["TSAN_OPTIONS"] != nil
    }()

    @Test(
        .disabled(
            if: isSanitized,
            "with a sanitizer inside, the tests beside this one use most of the code at once"
        )
    )
    func whatIsNotInUseLeavesMemory() throws {
        let before = try residentCode()
        // The tests beside this one go on and bring some of it back, between the call and the look even most of it.
        let hasLeft = try (0..<100).contains { _ in
            releaseLoadedCode()
            return try residentCode() < before / 2
        }
        #expect(hasLeft)
    }

    @Test func constantsAndCodeComeBack() {
        releaseLoadedCode()
        #expect(String(format: "%05.1f", 2.25) == "002.2")
        #expect(CloseReason(rawValue: "complete")?.description == "complete")
    }

    /// Of the program and its libraries, in kB: how much of what may be run is in this process's memory.
    private func residentCode() throws -> Int {
        let smaps = try String(contentsOfFile: "/proc/self/smaps", encoding: .utf8)
        var isCode = false
        var sum = 0
        for line in smaps.split(separator: "\n") {
            let fields = line.split(separator: " ", omittingEmptySubsequences: true)
            if fields.count >= 5, fields[0].contains("-") {
                isCode = fields[1] == "r-xp" && fields.last?.hasPrefix("/") == true
            } else if isCode, fields.first == "Rss:", fields.count > 1 {
                sum += Int(fields[1]) ?? 0
            }
        }
        return sum
    }
}
