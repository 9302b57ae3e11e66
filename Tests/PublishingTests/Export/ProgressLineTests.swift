import Publishing
import Testing

struct ProgressLineTests {
    private let start = ContinuousClock.now

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func aShortExportHasNoLine() {
        var line = ProgressLine(at: start)
        #expect(line.update(.init(.makingPages), at: start + .milliseconds(999)).isEmpty)
        #expect(line.clear().isEmpty)
    }

    @Test func theLineIsRewrittenInItsPlaceAndGoneAtTheEnd() {
        var line = ProgressLine(at: start)
        let later = start + ProgressLine.silence
        #expect(text(line.update(.init(.makingPages), at: later)) == "making pages")
        #expect(
            text(line.update(.init(.writing, done: 3, total: 20_480), at: later))
                == "\r\u{1B}[Kwriting: 3 of 20480 files"
        )
        #expect(text(line.update(.init(.waitingForDisk), at: later)) == "\r\u{1B}[Kwaiting for the disk")
        #expect(text(line.clear()) == "\r\u{1B}[K")
        #expect(line.clear().isEmpty)
    }

    @Test func whatIsThereIsNotWrittenAgain() {
        var line = ProgressLine(at: start)
        let later = start + .seconds(5)
        #expect(text(line.update(.init(.writing, total: 1), at: later)) == "writing")
        #expect(line.update(.init(.writing, done: 1, total: 1), at: later).isEmpty)
        _ = line.clear()
        #expect(text(line.update(.init(.reading), at: later)) == "reading the capsule")
    }

    @Test func anExportSaysHowFarItIs() throws {
        let progress = ExportProgress()
        #expect(progress.now == .init(.reading))
        progress.begin(.writing, of: 7)
        #expect(progress.now == .init(.writing, done: 0, total: 7))
    }
}
