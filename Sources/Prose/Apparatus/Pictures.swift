import Content
import Records
import Text

extension ProseRule {
    /// Finds words for pictures that say that it is one, or that are its caption again.
    static func findEmptyDescriptions(
        _ capsule: WrittenCapsule,
        _ surroundings: Surroundings,
        _ findings: inout Findings
    ) {
        for attachment in capsule.attachments {
            guard let words = attachment.value("Alt") else { continue }
            let tokens = Token.tokens(of: words.text)
            if !tokens.isEmpty, let found = surroundings.language.pictureOpenings.match(in: tokens, at: 0) {
                let end = words.text.utf8.index(
                    words.text.startIndex,
                    offsetBy: tokens[found.last].range.upperBound
                )
                let opening = words.part(words.text[..<end])
                findings.add(
                    opening,
                    "these words begin with \(quoted(opening.text)), which readers are told anyway; write what is to be seen"
                )
            }
            let isRepeated = attachment.value("Caption").map {
                String($0.text).foldedWords == String(words.text).foldedWords
            }
            if isRepeated == true {
                findings.add(words, "these words are the caption again; write what is to be seen")
            }
        }
    }
}
