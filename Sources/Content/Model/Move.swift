package import Records

/// An address that a page of the text had once, and where the page is now.
package struct Move: Hashable, Sendable {
    /// An address of this capsule, with its place in the source.
    package struct Address: Hashable, Sendable {
        /// An absolute path without needless parts, such as `/sections/tower.gmi`.
        package var path: String
        package var place: SourceOffset

        package init(_ path: String, at place: SourceOffset = .nowhere) {
            self.path = path
            self.place = place
        }
    }

    package var from: Address
    /// The address of the page now, or a further one that it has had; `nil` if the page is gone.
    package var to: Address?

    package init(from: Address, to: Address?) {
        self.from = from
        self.to = to
    }
}
