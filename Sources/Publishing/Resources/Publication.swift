import Languages
internal import Content
internal import Gemini
package import Gopher
package import Pages
package import Renderers
internal import System

/// A capsule rendered in one form: each of its pages as a resource, and all that asks its readers for words.
package struct Publication: Sendable {
    /// The form to which pages are rendered.
    package enum Form: Sendable {
        /// Gemtext.
        case gemtext
        /// Gemtext in which lines ask for words.
        case spartan
        /// Plain text in which links stay.
        case text(LinkedTextRenderer.Style)
        /// Menus whose items name this server, and the texts as plain text too, in lines of `width` columns.
        case menus(on: GopherServer, width: Int)
        /// The same menus as files, in which the items of the server that will serve them name none.
        case gophermaps(width: Int)
    }

    /// The pages in the order of their paths, then the plain texts and the attachments.
    package let resources: [Resource]
    /// The books, which are made when somebody first asks for them.
    package let books: [LazyResource]
    /// The addresses that pages had once.
    package let former: [FormerAddress]
    /// Everything that asks its readers for words.
    package let asking: [any Asking]
    /// The addresses of pages that robots are to leave alone.
    package let keptFromRobots: [PagePath]
    /// Everything that computes pages.
    package let answering: [any Answering]
    /// The context in which pages are rendered when they are asked for.
    package let context: RenderContext

    /// Takes resources that were made before.
    package init(
        _ resources: [Resource],
        books: [LazyResource] = [],
        former: [FormerAddress] = [],
        asking: [any Asking] = [],
        keptFromRobots: [PagePath] = [],
        answering: [any Answering] = [],
        context: RenderContext
    ) {
        self.keptFromRobots = keptFromRobots
        self.answering = answering
        self.resources = resources
        self.books = books
        self.former = former
        self.asking = asking
        self.context = context
    }

    /// Renders every page.
    ///
    /// - Parameters:
    ///   - edition: The edition, without links to other protocols.
    ///   - form: The form to which the pages are rendered.
    ///   - others: The other protocols over which the capsule is served.
    ///   - media: The files of its attachments, of which those that are open are served.
    ///   - books: The books that are made of it.
    package init(
        _ edition: Edition,
        as form: Form,
        beside others: [Door] = [],
        media: [MediaFile] = [],
        books: [LazyResource] = []
    ) {
        self.books = books
        let edition = edition.addressed(ending: form.ending)
        asking = edition.asking
        answering = edition.answering
        keptFromRobots = edition.keptFromRobots
        context = edition.context
        former = edition.former(as: form)
        let pages =
            form.menus.map { edition.menusAndTexts($0, beside: others) }
            ?? edition.pages(as: form, beside: others)
        // Where pages are asked for by their names nothing else can be had.
        let files =
            form.ending == .none
            ? [] : edition.files.map(edition.resource) + media.compactMap { edition.resource(of: $0) }
        resources = pages + files
    }
}

/// The way in which a publication writes its menus.
struct MenuForm: Sendable {
    let server: GopherServer
    let width: Int
    let bytes: @Sendable (Menu) -> [UInt8]
}

extension Publication.Form {
    /// How the addresses of pages end.
    package var ending: AddressScheme.Ending {
        switch self {
        case .gemtext, .spartan, .menus, .gophermaps: .gemtext
        case .text(.lines): .text
        case .text(.names): .none
        }
    }

    /// How menus are written; `nil` for other forms.
    var menus: MenuForm? {
        switch self {
        case .gemtext, .spartan, .text: nil
        case .menus(let server, let width): MenuForm(server: server, width: width) { $0.bytes }
        case .gophermaps(let width): MenuForm(server: .nowhere, width: width) { $0.gophermap }
        }
    }
}

extension RenderContext {
    /// Returns what renders a page at a path in a form without menus.
    fileprivate func renderer(for form: Publication.Form) -> @Sendable (Page, PagePath) -> [UInt8] {
        if case .text(let style) = form {
            let renderer = LinkedTextRenderer(style, self)
            return { page, _ in renderer.render(page) }
        }
        let renderer = GemtextRenderer(self, in: form.dialect)
        return { renderer.render($0, at: $1) }
    }
}

extension Publication.Form {
    private var isSpartan: Bool { if case .spartan = self { true } else { false } }

    fileprivate var dialect: GemtextDialect { isSpartan ? .spartan : .gemini }
}

extension Publication {
    /// Renders the list of the texts of a host.
    init(_ shelf: Shelf, as form: Form, beside others: [Door]) {
        let shelf = shelf.addressed(ending: form.ending)
        let context = RenderContext(
            language: shelf.wording.language,
            title: shelf.title,
            addresses: shelf.addresses
        )
        let path = shelf.addresses.path(of: .home)
        let home = shelf.home(beside: others)
        let bytes =
            form.menus.map {
                $0.bytes(GopherMenuRenderer(server: $0.server, width: $0.width, context).menu(of: home))
            }
            ?? context.renderer(for: form)(home, path)
        self.init(
            [
                Resource(
                    at: path,
                    page: home.id,
                    .page(language: shelf.wording.language),
                    .bytes(bytes)
                )
            ],
            asking: shelf.asking,
            context: context
        )
    }
}

extension Edition {
    /// Returns the addresses that pages had once; where texts are served as plain text too, also those of such texts.
    fileprivate func former(as form: Publication.Form) -> [FormerAddress] {
        moved.flatMap { moved in
            let path = addresses.path(at: moved.path)
            let page = notice(of: moved)
            guard let form = form.menus else {
                let bytes = context.renderer(for: form)(page, path)
                return [former(path, moved, .page(language: language), bytes)]
            }
            let menu = GopherMenuRenderer(server: form.server, width: form.width, context).notice(page)
            return [former(path, moved, .page(language: language), form.bytes(menu))]
                + plainText(moved, path, form.width)
        }
    }

    private func plainText(_ moved: MovedPage, _ path: PagePath, _ width: Int) -> [FormerAddress] {
        guard let text = addresses.plainText(beside: path) else { return [] }
        return [
            former(text, moved, .plainText, PlainTextRenderer(width: width).render(textNotice(of: moved)))
        ]
    }

    private func former(
        _ path: PagePath,
        _ moved: MovedPage,
        _ kind: Resource.Kind,
        _ bytes: [UInt8]
    ) -> FormerAddress {
        FormerAddress(
            notice: Resource(at: path, kind, .bytes(bytes)),
            now: self.path(of: moved),
            wording: wording
        )
    }

    fileprivate func pages(as form: Publication.Form, beside others: [Door]) -> [Resource] {
        let render = context.renderer(for: form)
        return beside(others).pages.concurrentMap { page in
            resource(of: page, render(page, addresses.path(of: page.id)))
        }
    }

    /// Returns the menus, then the texts that are served as plain text too.
    fileprivate func menusAndTexts(_ form: MenuForm, beside others: [Door]) -> [Resource] {
        let renderer = GopherMenuRenderer(server: form.server, width: form.width, context)
        let forms = beside(others, hasPlainText: true).pages.concurrentMap {
            page -> (menu: Resource, text: Resource?) in
            guard page.isText else { return (resource(of: page, form.bytes(renderer.menu(of: page))), nil) }
            let (menu, text) = renderer.forms(of: page)
            return (
                menu: resource(of: page, form.bytes(menu)),
                text: Resource(at: addresses.plainText(of: page.id), page: page.id, .plainText, .bytes(text))
            )
        }
        return forms.map(\.menu) + forms.compactMap(\.text)
    }

    fileprivate func resource(of file: TextFile) -> Resource {
        Resource(at: addresses.path(of: file.id), .file(file.id.mediaType), .bytes(Array(file.text.utf8)))
    }

    fileprivate func resource(of file: MediaFile) -> Resource? {
        file.open.map {
            let type = MediaType(ofFileNamed: file.name.description)
            return Resource(at: addresses.path(of: file.name), .file(type), .file($0))
        }
    }

    private func resource(of page: Page, _ bytes: [UInt8]) -> Resource {
        Resource(
            at: addresses.path(of: page.id),
            page: page.id,
            .page(language: page.language ?? language),
            .bytes(bytes),
            by: page.act?.under(addresses.prefix)
        )
    }
}
