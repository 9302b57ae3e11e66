package import Pages

/// Something that can be served at one address, and is made when it is first asked for.
package struct LazyResource: Sendable {
    /// Its address on its host.
    package let path: PagePath
    package let kind: Resource.Kind
    package let content: LazyContent

    /// Takes content that has the form of its kind in the publication's protocol.
    package init(at path: PagePath, _ kind: Resource.Kind, _ content: LazyContent) {
        self.path = path
        self.kind = kind
        self.content = content
    }
}
