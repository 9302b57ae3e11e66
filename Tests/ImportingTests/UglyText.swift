import Foundation
import TestSupport

/// The texts of `Tests/ImportingTests/Texts`.
enum UglyText {
    /// Returns the bytes of one, by its name without the ending.
    static func bytes(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: Repository.root.appending(path: "Tests/ImportingTests/Texts/\(name).txt")))
    }

    /// Returns a text of about so many bytes: chapters of paragraphs that are wrapped at 72 letters.
    static func long(bytes: Int) -> String {
        var random = SplitMix64(state: 7)
        let words =
            "the harbour lay quiet under fog while old keeper trimmed his wick and counted ships that never came"
            .split(separator: " ")
        var text = "The Long Watch\n\nBy Ada Reef\n"
        var paragraph = 0
        while text.utf8.count < bytes {
            if paragraph % 40 == 0 { text += "\nChapter \(paragraph / 40 + 1). The watch\n" }
            text += "\n"
            var line = "In"
            for _ in 0..<110 {
                let word = words[Int.random(in: words.indices, using: &random)]
                if line.utf8.count + word.utf8.count > 71 {
                    text += line + "\n"
                    line = ""
                }
                line += (line.isEmpty ? "" : " ") + word
            }
            text += line + ".\n"
            paragraph += 1
        }
        return text
    }
}
