import Spacing
import TestSupport
import Testing

struct MemoryTests {
    @Test func newCardsAreCountedByTheDay() {
        var memory = Memory()
        for name in 0..<10 { memory.answer(UInt16(name), .knew, on: 100) }
        #expect(memory.newCardsLeft(on: 100) == 0 && memory.newCardsLeft(on: 101) == 10)
        memory.answer(0, .knew, on: 102)
        #expect(memory.newCardsLeft(on: 102) == 10)
    }

    @Test func whatHasWaitedLongestComesFirst() {
        var memory = Memory()
        memory.answer(1, .didNotKnow, on: 105)
        memory.answer(2, .knew, on: 100)
        memory.answer(3, .didNotKnow, on: 100)
        #expect(memory.due(on: 100) == [] && memory.nextDue == 101)
        #expect(memory.due(on: 101) == [3] && memory.due(on: 110) == [3, 2, 1])
    }

    @Test func aNameStaysWhenOtherCardsComeAndGo() {
        let keys = (0..<150).map { "term:\($0)" }
        let names = CardNames(keys)
        let others = CardNames(keys.shuffled() + ["question:new"])
        #expect(keys.allSatisfy { names[$0] == others[$0] })
        #expect(Set(keys.compactMap { names[$0] }).count == keys.count)
        #expect(names["question:new"] == nil)
    }

    @Test func noTwoCardsHaveOneName() {
        let keys = (0..<5_000).map(String.init)
        let names = CardNames(keys)
        #expect(Set(keys.compactMap { names[$0] }).count == keys.count)
    }
}

struct MemoryTextTests {
    /// A memory after sittings over so many days.
    private func memory(of cards: Int, over days: Int, _ random: inout SplitMix64) -> Memory {
        var memory = Memory()
        let names = (0..<cards).map { _ in UInt16.random(in: 0...UInt16.max, using: &random) }
        for day in stride(from: 0, through: days, by: max(1, days / 40)) {
            for name in names where memory.cards[name].map({ $0.due <= day + 20_000 }) ?? true {
                memory.answer(
                    name,
                    Int.random(in: 0..<10, using: &random) < 8 ? .knew : .didNotKnow,
                    on: day + 20_000
                )
            }
        }
        return memory
    }

    @Test func aMemoryIsReadAsItWasWritten() throws {
        var random = SplitMix64(state: 6)
        for (cards, days) in [(0, 0), (1, 0), (1, 4_000), (7, 30), (60, 400), (150, 900), (200, 3_000)] {
            let memory = memory(of: cards, over: days, &random)
            let text = MemoryText.text(of: memory)
            let read = try MemoryText.memory(in: text)
            #expect(Set(read.cards.keys) == Set(memory.cards.keys))
            #expect(read.cards.isEmpty || read.day == memory.day && read.newCards == min(memory.newCards, 15))
            #expect(memory.cards.allSatisfy { read.cards[$0.key]?.day == $0.value.day })
            #expect(MemoryText.text(of: read) == text, "what was read is written in the same way")
            #expect(text.count <= MemoryText.mostCharacters(of: memory))
            #expect(text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
        }
    }

    @Test func sixtyCardsTakeFourHundredCharacters() {
        var random = SplitMix64(state: 60)
        for days in [0, 30, 200, 511, 1_000] {
            #expect(MemoryText.text(of: memory(of: 60, over: days, &random)).count <= 400)
        }
        for days in [0, 200, 1_000] {
            #expect(MemoryText.text(of: memory(of: 150, over: days, &random)).count <= 960)
        }
    }

    @Test func whatIsDamagedIsFoundAndTheRestIsRead() throws {
        var random = SplitMix64(state: 13)
        let memory = memory(of: 40, over: 300, &random)
        let text = MemoryText.text(of: memory)
        for cut in 0..<text.count {
            switch Result(catching: { () throws(MemoryText.Failure) in
                try MemoryText.memory(in: text.prefix(cut))
            }) {
            case .success: Issue.record("cut at \(cut)")
            case .failure(.unreadable): #expect(cut < 12)
            case .failure(.damaged(let rest)):
                // What is read before the cut is right.
                #expect(rest.cards.allSatisfy { memory.cards[$0.key]?.day == $0.value.day })
                #expect(cut < text.count - 1 || rest.cards.count >= 39)
            }
        }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~ %é")
        for index in text.indices {
            var changed = text
            let letter = letters.randomElement(using: &random) ?? "A"
            changed.replaceSubrange(index...index, with: String(letter))
            #expect(changed == text || (try? MemoryText.memory(in: changed)) == nil)
        }
    }

    @Test(arguments: [
        "", "1", "2AAAAAAAA", "1AAA", "lamp", "1----________", String(repeating: "1", count: 5_000),
    ])
    func whatIsNoMemoryIsNone(_ text: String) {
        #expect((try? MemoryText.memory(in: text)) == nil)
    }

    @Test func anyDigitsAreReadWithoutACrash() {
        var random = SplitMix64(state: 99)
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        for _ in 0..<5_000 {
            let digits = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
                letters.randomElement(using: &random) ?? "A"
            }
            do {
                _ = try MemoryText.memory(in: "1" + String(digits))
            } catch {
                if case .damaged(let memory) = error { _ = MemoryText.text(of: memory) }
            }
        }
    }
}

struct MemoryCapacityTests {
    /// As many cards as are said to fit do fit, whatever their names and their days.
    @Test(arguments: [100, 235, 400, 600, 980])
    func whatIsSaidToFitFits(_ room: Int) {
        var random = SplitMix64(state: UInt64(room))
        let count = MemoryText.capacity(room)
        #expect(count > 0 && MemoryText.capacity(12) == 0)
        for spread in [1, 400, 5_000] {
            let names: [UInt16] =
                [
                    (0..<count).map { UInt16($0) }, (0..<count).map { UInt16.max - UInt16($0) },
                    (0..<count).map { _ in UInt16.random(in: 0...UInt16.max, using: &random) },
                ].randomElement(using: &random) ?? []
            var memory = Memory()
            for name in names {
                memory.answer(name, .knew, on: 20_000 + Int.random(in: 0..<spread, using: &random))
            }
            #expect(MemoryText.text(of: memory).count <= room)
        }
    }

    @Test func about150CardsFitIntoAnAddressAnd30IntoASelector() {
        #expect(MemoryText.capacity(980) > 140 && MemoryText.capacity(230) > 28)
    }
}
