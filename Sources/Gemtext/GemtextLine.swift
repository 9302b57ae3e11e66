/// One line of gemtext, by its type.
///
/// - Source: gemtext specification 0.24.1: six line types, told apart by a line's first three characters,
///   plus the preformatted state.
package enum GemtextLine: Hashable, Sendable {
    /// A line of text; the empty string is a blank line.
    case text(String)
    /// A link line: `=>`, an address, and a label if there is one.
    case link(address: String, label: String?)
    /// A heading, marked by `#`, `##` or `###`.
    case heading(level: Int, String)
    /// A list item, marked by `* `; the space is part of the mark.
    case listItem(String)
    /// A quotation, marked by `>`.
    case quotation(String)
    /// A line of three backticks that opens or closes a preformatted block; the rest of an opening one
    /// describes the block for readers who cannot see it.
    case preformattedToggle(String)
    /// A line inside a preformatted block, as it stands.
    case preformatted(String)
}
