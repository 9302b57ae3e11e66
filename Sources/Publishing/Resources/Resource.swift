package import Gemini
package import Pages
package import System

/// What can be served at one address, whatever the protocol says before and around it.
package struct Resource: Sendable {
    /// Where it stands on its host.
    package let path: PagePath
    /// The page that it shows; `nil` for a file.
    package let page: PageID?
    package let kind: Kind
    package let content: Content

    /// What a resource is, for each protocol to say in its own way: a media type, an item type.
    package enum Kind: Hashable, Sendable {
        /// A page in the form that the protocol has for pages, in a language (BCP 47).
        case page(language: String)
        /// Lines in UTF-8 that end with LF.
        case plainText
        /// Any other file.
        case file(MediaType)
    }

    /// Where the bytes of a resource lie.
    package enum Content: Sendable {
        case bytes([UInt8])
        /// Opened when the capsule is loaded, and read while it is sent.
        case file(OpenFile)
    }

    package init(at path: PagePath, page: PageID? = nil, _ kind: Kind, _ content: Content) {
        self.path = path
        self.page = page
        self.kind = kind
        self.content = content
    }

    /// A file beside the pages.
    init(_ file: TextFile, _ addresses: AddressScheme) {
        self.init(at: addresses.path(of: file.id), .plainText, .bytes(Array(file.text.utf8)))
    }
}
