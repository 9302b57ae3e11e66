import Spacing

/// Fuzzes what a reader's address remembers: any text is read, in part or not at all, and what is read is written in one way.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzMemory(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for text in [input, "1" + input, MemoryText.text(of: Memory()).prefix(4) + input] { check(text) }
    return 0
}

private func check(_ text: String) {
    let memory: Memory
    do {
        memory = try MemoryText.memory(in: text)
        precondition(memory.cards.count <= Memory.cardLimit)
    } catch {
        guard case .damaged(let rest) = error else { return }
        memory = rest
    }
    // Whatever was read can be gone on with, and is then a whole memory.
    var next = memory
    for (name, state) in memory.cards {
        precondition(state.stability > 0 && (1...10).contains(state.difficulty) && state.due > state.day)
        next.answer(name, name % 2 == 0 ? .knew : .didNotKnow, on: memory.day)
    }
    let written = MemoryText.text(of: next)
    guard let read = try? MemoryText.memory(in: written) else {
        // Only a text that is longer than any address is cut.
        precondition(written.utf8.count > MemoryText.longest || next.cards.count > Memory.cardLimit)
        return
    }
    precondition(MemoryText.text(of: read) == written)
    precondition(written.utf8.count <= MemoryText.mostCharacters(of: next))
}
