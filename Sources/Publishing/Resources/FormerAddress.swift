package import Languages
package import Pages

/// An address that a page had once, in the form of a publication.
package struct FormerAddress: Sendable {
    /// What a reader gets who is not led on: the notice that the page has moved, or is gone.
    package let notice: Resource
    /// The address of the page now; `nil` if it is gone.
    package let now: PagePath?
    /// The language of the capsule (BCP 47).
    package let wording: Wording

    /// The address that the page had.
    package var path: PagePath { notice.path }
}
