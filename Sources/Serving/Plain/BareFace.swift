package import Pages
package import Publishing
internal import Reactor
package import Renderers
internal import Text

/// The form of Nex and of Finger: nothing but the bytes of what was asked for.
///
/// The access log has the letters of Gopher in the place of a status: 0 for what was asked for, and 3 for an error.
package struct BareFace: Face {
    package let ending: AddressScheme.Ending
    private let style: LinkedTextRenderer.Style
    private let wrap: @Sendable ([UInt8]) -> [UInt8]

    /// The form of Nex, whose pages end in `.txt`.
    package static let nex = BareFace(.text, .lines) { $0 }
    /// The form of Finger, whose pages have names, and whose lines end with CR LF (RFC 1288 §2.2).
    package static let finger = BareFace(.none, .names) { $0.withoutControls.withNetworkLineEnds }

    private init(
        _ ending: AddressScheme.Ending,
        _ style: LinkedTextRenderer.Style,
        wrap: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) {
        self.ending = ending
        self.style = style
        self.wrap = wrap
    }

    /// Returns each resource as it is.
    package func answers(for resources: [Resource]) -> [ReadyAnswer] {
        resources.map { resource in
            switch (resource.content, resource.kind) {
            case (.bytes(let bytes), .page), (.bytes(let bytes), .plainText): ReadyAnswer(bare: wrap(bytes))
            case (.bytes(let bytes), .file): ReadyAnswer(bare: bytes)
            case (.file(let file), _): ReadyAnswer(status: ReadyAnswer.found, Response(body: .file(file)))
            }
        }
    }

    /// Returns what is made as it is.
    package func answer(for resource: LazyResource) -> LazyAnswer {
        LazyAnswer(resource.content) { ReadyAnswer(status: ReadyAnswer.found, Response(body: .pieces($0))) }
    }

    /// Returns a text that says where the page is now, since there are no redirects.
    package func answer(for former: FormerAddress) -> ReadyAnswer {
        ReadyAnswer(status: ReadyAnswer.missing, answer(for: former.notice).response)
    }

    /// Returns a route that answers with pages, and with one that says what to do to who has no words; neither protocol has a way to ask.
    package func route(for asking: any Asking, in context: RenderContext) -> AskingRoute {
        let page = page(in: context)
        let question = page(asking.invitation, context.addresses.path(of: asking.page))
        return AskingRoute(asking, question: { _ in question }, render: page)
    }

    /// Returns a route that answers with pages.
    package func route(for answering: any Answering, in context: RenderContext) -> AnsweringRoute {
        let page = page(in: context)
        return AnsweringRoute(answering, at: context.addresses, page: page) { _, invitation, path in
            page(invitation, path)
        }
    }

    private func answer(for resource: Resource) -> ReadyAnswer {
        answers(for: [resource]).first ?? ReadyAnswer(bare: [])
    }

    /// Returns what answers with a page, whose links are whole, wherever it is read.
    private func page(in context: RenderContext) -> @Sendable (Page, PagePath) -> ReadyAnswer {
        let renderer = LinkedTextRenderer(style, context)
        return { [wrap] page, _ in ReadyAnswer(bare: wrap(renderer.render(page))) }
    }
}

extension ReadyAnswer {
    /// What the access log says of what was asked for, where a protocol has no status.
    static let found = "0"
    /// What it says of an error.
    static let missing = "3"

    /// Makes an answer of nothing but its bytes.
    init(bare bytes: [UInt8], status: String = ReadyAnswer.found) {
        self.init(status: status, Response(body: .memory(bytes[...])))
    }
}

extension [UInt8] {
    /// The text with a question mark for each control character that ends no line and is no TAB: those of C0, DEL, and those of C1
    /// in UTF-8, which begin sequences as ESC does.
    ///
    /// Finger's clients are programs of a terminal (RFC 1288 §3.3). Pages have none of these characters, but a file of a folder may.
    fileprivate var withoutControls: [UInt8] {
        guard contains(where: { $0.steersTerminals || $0 == Self.beginningOfC1 }) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for byte in self {
            let endsC1 = bytes.last == Self.beginningOfC1 && (0x80...0x9F).contains(byte)
            if endsC1 { bytes.removeLast() }
            bytes.append(endsC1 || byte.steersTerminals ? UInt8(ascii: "?") : byte)
        }
        return bytes
    }

    /// The first byte in UTF-8 of U+0080 to U+00BF, of which the first half are controls.
    private static var beginningOfC1: UInt8 { 0xC2 }
}

extension UInt8 {
    fileprivate var steersTerminals: Bool { isControl && !isLineBreak && self != .tab }
}
