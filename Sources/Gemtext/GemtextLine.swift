/// One line of gemtext, by its type.
///
/// - Source: gemtext specification 0.24.1: six line types, told apart by a line's first three characters,
///   plus the preformatted state.
package enum GemtextLine: Hashable, Sendable {
    /// Text; the empty string is a blank line.
    case text(String)
    /// `=>`, an address, and a label where one is given.
    case link(address: String, label: String?)
    /// `#`, `##` or `###`.
    case heading(level: Int, String)
    /// `* `: the space is part of the mark.
    case listItem(String)
    /// `>`.
    case quotation(String)
    /// A line of three backticks that opens or closes a preformatted block; the rest of an opening one
    /// describes the block for readers who cannot see it.
    case preformattedToggle(String)
    /// A line inside a preformatted block, as it stands.
    case preformatted(String)
}
