/// The rules by which notes stand beside their marks, in the order of the page.
///
/// A rule cannot take the name of an anchor from the element, so there is one for each place; notes beyond the last stay below the
/// text.
///
/// - Source: CSS Anchor Positioning Module Level 1.
enum SideNotes {
    /// The places on a page that have rules.
    static let places = 1...120

    /// The rules in the form of a style sheet.
    static var rules: String {
        places.map { place in
            ".m\(place){anchor-name:--m\(place)}"
                + ".n\(place){anchor-name:--n\(place);position-anchor:--m\(place);--above:--n\(place - 1)}\n"
        }.joined()
    }
}
