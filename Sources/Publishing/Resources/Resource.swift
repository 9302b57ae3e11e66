package import Gemini
package import Pages
package import System

/// Something that can be served at one address; each protocol says in its own way what it is.
package struct Resource: Sendable {
    /// Its address on its host.
    package let path: PagePath
    /// The page that it shows; `nil` if it is a file.
    package let page: PageID?
    package let kind: Kind
    package let content: Content
    /// The file or folder on the disk for a message, as the operator has named it; `nil` for what is made of a capsule.
    package let source: String?
    /// What a reader does by asking for it, if that is counted.
    package let act: ReaderAct?

    /// The kind of a resource, which each protocol expresses in its own way: as a media type, as an item type.
    package enum Kind: Hashable, Sendable {
        /// A page in the form that the protocol has for pages, in a language (BCP 47).
        case page(language: String)
        /// Lines in UTF-8 that end with LF.
        case plainText
        /// Any other file.
        case file(MediaType)
    }

    /// The bytes of a resource, or the file that has them.
    package enum Content: Sendable {
        case bytes([UInt8])
        /// A file that was opened when the capsule was loaded, and is read while it is sent.
        case file(OpenFile)
    }

    package init(
        at path: PagePath,
        page: PageID? = nil,
        _ kind: Kind,
        _ content: Content,
        from source: String? = nil,
        by act: ReaderAct? = nil
    ) {
        self.act = act
        self.source = source
        self.path = path
        self.page = page
        self.kind = kind
        self.content = content
    }

    /// Makes the resource of a file beside the pages.
    init(_ file: TextFile, _ addresses: AddressScheme) {
        self.init(at: addresses.path(of: file.id), .plainText, .bytes(Array(file.text.utf8)))
    }
}
