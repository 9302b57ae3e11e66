import Records

extension ProseRule {
    /// Notes ellipses by their form.
    static func noteEllipses(_ passage: Passage, _ variants: inout Variants) {
        var index = 0
        while index < passage.tokens.count {
            let token = passage.tokens[index]
            if token.is("…") {
                variants.note("the ellipsis “…”", of: "ellipsis", at: passage.part(token.range))
            } else if token.is(".") {
                let points = passage.tokens[index...].prefix { $0.is(".") }.count
                if points == 3, !passage.isInAddress(index) {
                    variants.note("the ellipsis “...”", of: "ellipsis", at: passage.part(index...(index + 2)))
                }
                index += points - 1
            }
            index += 1
        }
    }

    private static let symbols: [String: String] = ["c": "©", "r": "®", "tm": "™", "p": "℗"]

    /// Finds signs that are spelt out of letters, as in (c) 2026; a list may have items (a), (b), (c).
    static func findTypedSymbols(_ passage: Passage, _ findings: inout Findings) {
        for index in passage.tokens.indices where passage.tokens[index].is("(") {
            guard let word = passage.token(index, 1), word.isWord, passage.token(index, 2)?.is(")") == true,
                let symbol = symbols[word.folded], passage.isTypedSymbol(at: index)
            else { continue }
            findings.add(
                passage.part(index...(index + 2)),
                "(\(passage.spelling(word))) stands for a sign; write “\(symbol)”"
            )
        }
    }

    private static let doubled: [String: String] = [
        ",,": ",", ";;": ";", ",;": ";", ";,": ",", ",.": ".", ";.": ".",
    ]

    /// Finds a mark twice, and a comma or semicolon beside another mark.
    static func findDoubledMarks(_ passage: Passage, _ findings: inout Findings) {
        for index in passage.tokens.indices.dropLast() {
            let (mark, next) = (passage.tokens[index], passage.tokens[index + 1])
            guard mark.kind == .sign, next.kind == .sign, mark.first.isASCII, !passage.isInAddress(index)
            else { continue }
            let both = "\(mark.first)\(next.first)"
            if both == "..", passage.token(index, -1)?.is(".") != true,
                passage.token(index, 2)?.is(".") != true
            {
                // Two points lead up in a path, and follow a word only by mistake.
                guard passage.token(index, -1)?.isWord == true, passage.token(index, 2)?.isWord != true else {
                    continue
                }
                findings.add(
                    passage.part(index...(index + 1)),
                    "two full stops stand here; write “.”, or “…” for an ellipsis"
                )
            } else if let right = doubled[both], passage.token(index, -1)?.isWord == true {
                findings.add(passage.part(index...(index + 1)), "“\(both)” stands here; write “\(right)”")
            }
        }
    }

    /// Finds & between words of a sentence, of which one begins with a small letter: a name has capitals.
    static func findAmpersands(_ passage: Passage, _ findings: inout Findings) {
        guard passage.kind.isRunning else { return }
        for index in passage.tokens.indices where passage.tokens[index].is("&") {
            guard passage.token(index, -1)?.kind == .blank, passage.token(index, 1)?.kind == .blank,
                let before = passage.token(index, -2), let after = passage.token(index, 2),
                before.isWord, after.isWord, !before.isCapital || !after.isCapital
            else { continue }
            let and = ["en": "and", "de": "und", "fr": "et", "ru": "и"][passage.language.code]
            findings.add(
                passage.part(passage.tokens[index].range),
                "& stands in a sentence; write \(and.map { "“\($0)”" } ?? "the word for it")"
            )
        }
    }
}

extension Passage {
    /// Whether the letters in the bracket that opens at a token stand for a sign.
    fileprivate func isTypedSymbol(at index: Int) -> Bool {
        let word = tokens[index + 1]
        let before = token(index, -1)
        switch word.folded {
        case "c", "p":
            // In a list a year may stand behind its letter, and in 2(c) the letter is that of a paragraph.
            if before?.kind == .number || isListed(before: index, word.folded) { return false }
            if before?.kind == .blank, token(index, -2)?.folded == "copyright" { return true }
            guard let year = token(index, 4), token(index, 3)?.kind == .blank else { return false }
            return year.kind == .number && spelling(year).utf8.count == 4
        case "r":
            // A function may be of r, and in German a person may be a man: Angestellte(r).
            guard let before, before.isCapital, before.folded.unicodeScalars.count > 2 else { return false }
            return word.isCapital || language.code != "de"
        default:
            // What is said in full before it is abbreviated: Turing machine (TM).
            guard before?.kind == .blank, word.isCapital else { return true }
            let initials = [token(index, -4), token(index, -2)].map { $0?.folded.unicodeScalars.first }
            return initials != word.folded.unicodeScalars.map { $0 }
        }
    }

    /// Whether the letter before a letter stands in brackets, too, somewhere before a token.
    private func isListed(before index: Int, _ letter: String) -> Bool {
        let former = letter == "c" ? "b" : "o"
        return tokens[..<index].suffix(200).indices.contains {
            tokens[$0].folded == former && token($0, 1)?.is(")") == true
        }
    }
}
