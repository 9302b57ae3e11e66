/// The spelling of one label of a host's name in ASCII, such as `xn--bcher-kva` for `bücher`.
///
/// - Source: RFC 3492, sections 5, 6.1 and 6.3.
package enum Punycode {
    private static let base = 36
    private static let smallest = 1
    private static let largest = 26
    private static let skew = 38
    private static let damping = 700

    /// - Parameter label: A label in small letters, without combining marks that could be spelt together with their letters.
    /// - Returns: `nil` if the label has more than 63 characters, as no host's name may.
    package static func label(for label: some StringProtocol) -> String? {
        let scalars = label.unicodeScalars.map { Int($0.value) }
        guard scalars.contains(where: { $0 >= 0x80 }) else { return String(label) }
        guard scalars.count <= 63 else { return nil }
        let digits = "xn--" + String(decoding: encode(scalars), as: UTF8.self)
        return digits.utf8.count <= 63 ? digits : nil
    }

    private static func encode(_ scalars: [Int]) -> [UInt8] {
        let basic = scalars.filter { $0 < 0x80 }
        var output = basic.map { UInt8(truncatingIfNeeded: $0) }
        if !basic.isEmpty { output.append(UInt8(ascii: "-")) }
        var (code, delta, bias, handled) = (0x80, 0, 72, basic.count)
        while handled < scalars.count {
            let next = scalars.filter { $0 >= code }.min() ?? code
            // A label has at most 63 scalars of at most 21 bits, so this cannot overflow.
            delta += (next - code) * (handled + 1)
            code = next
            for scalar in scalars {
                if scalar < code { delta += 1 }
                guard scalar == code else { continue }
                output += number(delta, bias: bias)
                bias = adapted(delta, handled: handled + 1, isFirst: handled == basic.count)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return output
    }

    /// Returns the digits of a number as a generalised variable-length integer.
    private static func number(_ value: Int, bias: Int) -> [UInt8] {
        var digits: [UInt8] = []
        var (rest, position) = (value, base)
        while true {
            let threshold = min(max(position - bias, smallest), largest)
            if rest < threshold { break }
            digits.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            position += base
        }
        return digits + [digit(rest)]
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(
            truncatingIfNeeded: value < 26
                ? Int(UInt8(ascii: "a")) + value : Int(UInt8(ascii: "0")) + value - 26
        )
    }

    private static func adapted(_ delta: Int, handled: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damping : delta / 2
        delta += delta / handled
        var steps = 0
        while delta > (base - smallest) * largest / 2 {
            delta /= base - smallest
            steps += base
        }
        return steps + (base - smallest + 1) * delta / (delta + skew)
    }
}
