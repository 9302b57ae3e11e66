package import Records

/// An address that a page of the text had once, and where the page is now.
package struct Move: Hashable, Sendable {
    /// An address of this capsule, with its place in the source.
    package struct Address: Hashable, Sendable {
        /// An absolute path without needless parts, such as `/sections/tower.gmi`.
        package var path: String
        /// Where it stands in `moved.rec`.
        package var place: SourceOffset

        /// Takes a path that begins with a slash.
        package init(_ path: String, at place: SourceOffset = .nowhere) {
            self.path = path
            self.place = place
        }
    }

    /// The address that the page had.
    package var from: Address
    /// The address of the page now, or a further one that it has had; `nil` if the page is gone.
    package var to: Address?

    /// Takes two addresses of one capsule.
    package init(from: Address, to: Address?) {
        self.from = from
        self.to = to
    }
}
