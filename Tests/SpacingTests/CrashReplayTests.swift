import Spacing
import TestSupport
import Testing

struct CrashReplayTests {
    /// What `Fuzz/Memory` asserts: what can be read is within its bounds, and can be gone on with.
    @Test(arguments: crashInputs(of: "FuzzMemory"))
    func whatIsReadIsWithinItsBounds(input: [UInt8]) {
        let text = String(decoding: input, as: UTF8.self)
        for text in [text, "1" + text, MemoryText.text(of: Memory()).prefix(4) + text] {
            let result = Result { () throws(MemoryText.Failure) in try MemoryText.memory(in: text) }
            let memory: Memory? =
                switch result {
                case .success(let memory), .failure(.damaged(let memory)): memory
                case .failure: nil
                }
            for state in (memory ?? Memory()).cards.values {
                #expect((1...10).contains(state.difficulty) && state.stability > 0 && state.due > state.day)
            }
        }
    }
}
