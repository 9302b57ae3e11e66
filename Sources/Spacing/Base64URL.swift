/// Bits as digits that stand in an address as they are, six in each (RFC 4648 §5), without padding.
enum Base64URL {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
    )

    /// Returns the digits; the last is filled up with zeros.
    static func digits(_ bits: [Bool]) -> String {
        let values = stride(from: 0, to: bits.count, by: 6).map { start in
            (0..<6).reduce(0) { $0 << 1 | (start + $1 < bits.count && bits[start + $1] ? 1 : 0) }
        }
        return String(decoding: values.map { alphabet[$0] }, as: UTF8.self)
    }

    /// Returns the bits of the digits up to the first byte that is none.
    static func bits(_ digits: some Sequence<UInt8>) -> [Bool] {
        var bits: [Bool] = []
        for digit in digits {
            guard let value = value(of: digit) else { break }
            for place in (0..<6).reversed() { bits.append(value >> place & 1 == 1) }
        }
        return bits
    }

    private static func value(of digit: UInt8) -> Int? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}

/// Writes numbers bit by bit, the highest first.
struct BitWriter {
    private(set) var bits: [Bool] = []

    mutating func append(_ value: Int, bits count: Int) {
        for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
    }
}

/// Reads them back.
struct BitReader {
    private let bits: [Bool]
    private var position = 0

    init(_ bits: [Bool]) { self.bits = bits }

    /// How many bits are left.
    var count: Int { bits.count - position }

    /// - Returns: `nil` if fewer bits are left.
    mutating func next(_ count: Int) -> Int? {
        guard count <= self.count else { return nil }
        defer { position += count }
        return bits[position..<position + count].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
}
