import Glibc
import System
import Testing

struct ProcessFiguresTests {
    @Test func theSystemTellsWhatThisProcessHas() throws {
        let figures = ProcessFigures.now
        #expect(try #require(figures.residentMemory) > 1_000_000)
        #expect(try #require(figures.descriptorLimit) >= #require(figures.openDescriptors))
        #expect(figures.processorSeconds > 0)
    }

    @Test func aDescriptorMoreIsOneMore() throws {
        let numbers = (0..<20).map { _ in open("/dev/null", O_RDONLY) }
        #expect(try #require(ProcessFigures.now.openDescriptors) >= 20)
        for number in numbers { close(number) }
    }
}
