package import Pages

/// Turns a page into the bytes of one format: the seam at which a format is added.
package protocol Renderer: Sendable {
    /// The whole page as UTF-8. Total: every page has a form in every format.
    func render(_ page: Page) -> [UInt8]
}
