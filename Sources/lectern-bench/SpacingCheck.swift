import Spacing

/// Prints the intervals of the histories on standard input, for `scripts/check-spacing.py` to compare with another program's.
///
/// A line is a history, `0+ 2- 5+`: on day 0 the card was known, on day 2 it was not. Its answer has two lines: the interval after each
/// review as the scheduler has it, and the same if the memory is written as text and read back after each review.
func printIntervals() {
    while let line = readLine() {
        var state: CardState?
        var memory = Memory()
        var exact: [Int] = []
        var packed: [Int] = []
        for review in line.split(separator: " ") {
            guard let day = Int(review.dropLast()) else { continue }
            let answer: Scheduler.Answer = review.last == "+" ? .knew : .didNotKnow
            let date = day + 20_000
            state = Scheduler.next(state, answer, on: date)
            memory.answer(7, answer, on: date)
            memory = (try? MemoryText.memory(in: MemoryText.text(of: memory))) ?? Memory()
            exact.append(state.map(Scheduler.interval) ?? 0)
            packed.append(memory.cards[7].map(Scheduler.interval) ?? 0)
        }
        print(exact.map(String.init).joined(separator: " "))
        print(packed.map(String.init).joined(separator: " "))
    }
}
