import Content
import Text

/// The words of a paragraph of HTML, with its links and its emphasis.
struct HTMLRun {
    private var inlines: [Inline] = []
    private var text = ""
    private var address: String?
    /// The words of the emphasis that is open.
    private var emphasised: [Inline]?
    /// Whether a space that follows would be a second one.
    private var endsBlank = true

    var isEmpty: Bool { inlines.isEmpty && text.isEmpty && emphasised == nil && address == nil }
    var isLink: Bool { address != nil }

    /// Adds a text as it stands.
    mutating func add(_ words: String) { text += words }

    mutating func addBlank() {
        if !endsBlank { text += " " }
        endsBlank = true
    }

    /// Adds a text in which blanks side by side are one space.
    mutating func addCollapsing(_ words: Substring) {
        for character in words.unicodeScalars {
            if character.value <= 0x20 {
                addBlank()
            } else {
                text.unicodeScalars.append(character)
                endsBlank = false
            }
        }
    }

    /// Begins a link, or ends the one that is open.
    mutating func link(to address: String?) {
        endText()
        self.address = address
    }

    mutating func emphasise(_ begins: Bool) {
        endText()
        // A link holds words alone.
        guard address == nil else { return }
        if begins {
            emphasised = emphasised ?? []
        } else if let inner = emphasised {
            emphasised = nil
            if !inner.isEmpty { inlines.append(.emphasis(inner)) }
        }
    }

    private mutating func endText() {
        guard !text.isEmpty else { return }
        let words = HTMLEntities.decoded(text)
        text = ""
        let inline: Inline = address.map { .link(address: $0, words: words) } ?? .text(words)
        if emphasised != nil { emphasised?.append(inline) } else { inlines.append(inline) }
    }

    /// Returns the text of lines that stand as they are.
    mutating func takeText() -> String {
        endText()
        let words = take()
        return words.plainWords
    }

    /// Returns the runs, and begins anew.
    mutating func take() -> [Inline] {
        link(to: nil)
        emphasise(false)
        if case .text(let words)? = inlines.last, words.utf8.last == UInt8(ascii: " "), endsBlank {
            inlines[inlines.count - 1] = .text(String(words.dropLast()))
        }
        let result = inlines
        self = HTMLRun()
        return result
    }
}
