internal import Gemini
internal import Pages
internal import Renderers
internal import System
internal import Text

/// The books of an edition that is served, each made when somebody first asks for it.
struct ServedBooks: Sendable {
    private let origin: TextOrigin
    private let language: String
    private let kept: KeptContents
    /// Those that are the same over every protocol.
    private let archives: [Book: LazyContent]

    /// - Parameters:
    ///   - origin: The source of the edition.
    ///   - language: Its language (BCP 47).
    ///   - media: The open files of its attachments.
    ///   - kept: What keeps the books that were made.
    init(of origin: TextOrigin, in language: String, media: [MediaFile], keptBy kept: KeptContents) {
        self.origin = origin
        self.kept = kept
        self.language = language
        archives = Dictionary(
            uniqueKeysWithValues: Book.offered.filter { $0 != .text }.map { book in
                let content = LazyContent(keptBy: kept) {
                    origin.outcome(with: media) { maker throws(BookError) in try maker.make(book) }
                }
                return (book, content)
            }
        )
    }

    /// Returns the books in the form of one protocol.
    ///
    /// - Parameters:
    ///   - form: The form to which pages are rendered.
    ///   - addresses: The addresses of the edition.
    /// - Returns: Each book at its address.
    func resources(as form: Publication.Form, at addresses: AddressScheme) -> [LazyResource] {
        // Over Finger everything is shown at once.
        let offered = if case .text(.names) = form { [Book.text] } else { Book.offered }
        return offered.map { book in
            LazyResource(
                at: addresses.path(of: .book(book)),
                .file(mediaType(of: book)),
                archives[book] ?? text(as: form)
            )
        }
    }

    /// The text, which has the line ends and the width of its protocol.
    private func text(as form: Publication.Form) -> LazyContent {
        let origin = origin
        return LazyContent(keptBy: kept) {
            origin.outcome(with: []) { maker throws(BookError) in
                switch form {
                case .menus(_, let width):
                    PiecedContent([.memory(maker.text(width: width).withNetworkLineEnds)])
                case .text(.names):
                    // The lines of Finger end with CR LF (RFC 1288 §2.2).
                    PiecedContent([.memory(maker.text(width: LineWrapper.standardWidth).withNetworkLineEnds)])
                case .gemtext, .spartan, .text, .gophermaps: try maker.make(.text)
                }
            }
        }
    }

    private func mediaType(of book: Book) -> MediaType {
        guard book == .text else { return FileID.book(book).mediaType }
        return MediaType("text/plain; charset=utf-8; lang=\(language)") ?? .plainText
    }
}

extension TextOrigin {
    /// Reads the source and makes a book of it.
    fileprivate func outcome(
        with media: [MediaFile],
        _ make: (BookMaker) throws(BookError) -> PiecedContent
    ) -> LazyContent.Outcome {
        Result { () throws(BookError) in
            guard let source = source() else { throw .source }
            return try make(BookMaker(of: source, media: media))
        }
    }
}
