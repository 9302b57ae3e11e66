/// Looks at the sign with which a text begins or ends.
///
/// A sign is one scalar, so nothing is asked about where characters begin and end, and no two of them are compared as Unicode compares
/// texts.
extension StringProtocol {
    /// Returns whether the text ends in one of these signs.
    @inlinable
    package func ends(inOneOf signs: String) -> Bool {
        guard let last = unicodeScalars.last else { return false }
        return signs.unicodeScalars.contains(last)
    }

    /// Returns whether the text begins with one of these signs.
    @inlinable
    package func begins(withOneOf signs: String) -> Bool {
        guard let first = unicodeScalars.first else { return false }
        return signs.unicodeScalars.contains(first)
    }
}
