import Text

/// Raised and lowered letters.
extension InlineReader {
    /// Takes raised or lowered letters: figures by the signs that Unicode has for them, other letters as they are.
    mutating func takeRaised(_ mark: Unicode.Scalar) -> Bool {
        var inner = String.UnicodeScalarView()
        for next in index + 1..<min(index + 22, tokens.count) {
            guard let scalar = tokens[next].scalar, scalar.value > 0x20 else { return false }
            if scalar == mark {
                guard !inner.isEmpty else { return false }
                add(inner.raised(mark == "^"))
                index = next + 1
                return true
            }
            inner.append(ProtectedText.meaning(of: scalar) ?? scalar)
        }
        return false
    }
}

extension String.UnicodeScalarView {
    /// Returns the letters raised or lowered, if they are figures and signs alone.
    fileprivate func raised(_ isRaised: Bool) -> String {
        let plain = Array("0123456789+-".unicodeScalars)
        let signs = Array((isRaised ? "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻" : "₀₁₂₃₄₅₆₇₈₉₊₋").unicodeScalars)
        var result = String.UnicodeScalarView()
        for scalar in self {
            guard let place = plain.firstIndex(of: scalar) else { return String(self) }
            result.append(signs[place])
        }
        return String(result)
    }
}
