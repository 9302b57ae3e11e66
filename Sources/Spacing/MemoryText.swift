internal import Glibc
internal import Text

/// A memory as text that can be a part of an address.
///
/// ```
/// text     = "1" checksum *digit             ; the version, 18 bits of FNV-1a of all the rest, and the bits
/// checksum = 3digit
/// digit    = ALPHA / DIGIT / "-" / "_"       ; base64url (RFC 4648 §5), 6 bits
///
/// bits     = base:15 day:12 new:4 count:8 width:4 *card
/// card     = 1*n "1" "0" gap:k stability:9 difficulty:8 reviewed:width
/// ```
/// `base` is the earliest day in the memory, in days since 1 January 2024, and other days are counted from it; `width` is the bits
/// that they need. Cards stand in the order of their names, and of each only the gap to the name before it is written, in
/// the Golomb-Rice code that fits as many names. The stability is written by its logarithm, and the difficulty by the logarithm of
/// what it lacks to 11, because a stability grows by a factor of just that: so small steps are not lost, and after any history
/// the intervals stay within a tenth of the exact ones, or within a day. 60 cards that were reviewed within 500 days take less than
/// 400 characters, and 150 cards about 950.
package enum MemoryText {
    /// The reason why a text is no whole memory.
    package enum Failure: Error, Hashable, Sendable {
        /// Nothing in it can be read.
        case unreadable
        /// Something is missing or was changed; this much can still be read, in which cards may be wrong.
        case damaged(Memory)
    }

    /// The most characters that are read.
    package static let longest = 2_048
    /// The character before a text, which another form would have another of.
    private static let version = "1"
    private static let firstDay = 19_723  // 1 January 2024
    private static let baseBits = 15
    private static let dayBits = 12
    private static let newBits = 4
    private static let countBits = 8
    private static let widthBits = 4
    private static let headBits = baseBits + dayBits + newBits + countBits + widthBits
    private static let stabilities = LogarithmicScale(from: 0.001, to: 1_000_000, bits: 9)
    private static let lacks = LogarithmicScale(from: 1, to: 10, bits: 8)

    /// Returns the text of a memory.
    package static func text(of memory: Memory) -> String {
        let digits = Base64URL.digits(bits(of: memory).bits)
        return version + checksum(of: digits) + digits
    }

    /// Returns how long the text of a memory can become before it gets another card.
    package static func mostCharacters(of memory: Memory) -> Int {
        4 + (bits(of: memory, width: dayBits).bits.count + 5) / 6
    }

    /// Returns how many cards fit into so many characters, whatever their names and for as long as they may be kept.
    package static func capacity(_ characters: Int) -> Int {
        let fits = { (count: Int) in
            let gap = gapBits(count)
            // All gaps together are no longer than the names are many.
            let gaps = count * (gap + 1) + (1 << 16) >> gap
            let bits = headBits + gaps + count * (stabilities.bits + lacks.bits + dayBits)
            return 4 + (bits + 5) / 6 <= characters
        }
        return (1...Memory.cardLimit).last(where: fits) ?? 0
    }

    /// Reads a memory.
    package static func memory(in text: some StringProtocol) throws(Failure) -> Memory {
        let bytes = Array(text.utf8.prefix(longest))
        guard bytes.starts(with: version.utf8), bytes.count > 4 else { throw .unreadable }
        let digits = bytes.dropFirst(4)
        guard let (memory, isWhole) = memory(in: BitReader(Base64URL.bits(digits))) else { throw .unreadable }
        let sum = checksum(of: String(decoding: digits, as: UTF8.self))
        guard isWhole, bytes[1..<4].elementsEqual(sum.utf8), text.utf8.count == bytes.count else {
            throw .damaged(memory)
        }
        return memory
    }

    private static func checksum(of digits: String) -> String {
        let hash = Hash((version + digits).utf8).value
        var writer = BitWriter()
        writer.append(Int((hash ^ hash >> 18 ^ hash >> 36) & 0x3FFFF), bits: 18)
        return Base64URL.digits(writer.bits)
    }

    /// The bits of the Golomb-Rice code that fits the gaps between as many names.
    private static func gapBits(_ count: Int) -> Int {
        var bits = 0
        while count > 0, (count << (bits + 1)) <= 1 << 16 { bits += 1 }
        return bits
    }

    private static func bits(of memory: Memory, width: Int? = nil) -> BitWriter {
        let cards = memory.cards.sorted { $0.key < $1.key }.prefix(Memory.cardLimit)
        let longest = 1 << dayBits - 1
        let earliest = min(memory.day, cards.map(\.value.day).min() ?? memory.day)
        let base = min(max(earliest, memory.day - longest, firstDay), firstDay + 1 << baseBits - 1)
        let offset = { (day: Int) in min(max(day - base, 0), longest) }
        let most = cards.map { offset($0.value.day) }.max() ?? 0
        let width = width ?? Int.bitWidth - most.leadingZeroBitCount
        var writer = BitWriter()
        writer.append(base - firstDay, bits: baseBits)
        writer.append(offset(memory.day), bits: dayBits)
        writer.append(min(memory.newCards, 1 << newBits - 1), bits: newBits)
        writer.append(cards.count, bits: countBits)
        writer.append(width, bits: widthBits)
        let gap = gapBits(cards.count)
        var next = 0
        for (name, state) in cards {
            let distance = Int(name) - next
            for _ in 0..<(distance >> gap) { writer.append(1, bits: 1) }
            writer.append(0, bits: 1)
            writer.append(distance & (1 << gap - 1), bits: gap)
            writer.append(stabilities.step(of: state.stability), bits: stabilities.bits)
            writer.append(lacks.step(of: 11 - state.difficulty), bits: lacks.bits)
            writer.append(offset(state.day), bits: width)
            next = Int(name) + 1
        }
        return writer
    }

    /// Reads as many cards as there are; `isWhole` says whether all is there and nothing is impossible.
    private static func memory(in bits: BitReader) -> (Memory, isWhole: Bool)? {
        var reader = bits
        guard reader.count >= headBits, let base = reader.next(baseBits), let day = reader.next(dayBits),
            let new = reader.next(newBits), let count = reader.next(countBits),
            let width = reader.next(widthBits)
        else { return nil }
        let start = firstDay + base
        var cards: [UInt16: CardState] = [:]
        var isWhole = count <= Memory.cardLimit && width <= dayBits
        let gap = gapBits(count)
        var next = 0
        for _ in 0..<count {
            var high = 0
            while reader.next(1) == 1 { high += 1 }
            guard let low = reader.next(gap), let stability = reader.next(stabilities.bits),
                let lack = reader.next(lacks.bits), let reviewed = reader.next(width)
            else {
                isWhole = false
                break
            }
            let name = next + high << gap + low
            guard name <= Int(UInt16.max) else {
                isWhole = false
                break
            }
            next = name + 1
            // Nothing was reviewed after the last sitting.
            guard reviewed <= day else {
                isWhole = false
                continue
            }
            cards[UInt16(name)] = CardState(
                stability: stabilities.value(of: stability),
                difficulty: min(max(11 - lacks.value(of: lack), 1), 10),
                day: start + reviewed
            )
        }
        let isBegun = !cards.isEmpty || day > 0 || base > 0
        return (Memory(cards: cards, day: isBegun ? start + day : 0, newCards: new), isWhole)
    }
}

/// Values between two ends, written by their logarithms in steps of equal size.
struct LogarithmicScale {
    let bits: Int
    private let (low, width): (Double, Double)

    init(from low: Double, to high: Double, bits: Int) {
        self.low = log(low)
        width = log(high) - log(low)
        self.bits = bits
    }

    private var last: Double { Double(1 << bits - 1) }

    func step(of value: Double) -> Int {
        let share = (log(value) - low) / width
        return Int(min(max(share.isNaN ? 0 : share, 0), 1) * last + 0.5)
    }

    func value(of step: Int) -> Double { exp(low + Double(step) / last * width) }
}
