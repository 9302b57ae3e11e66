/// Returns a string of JSON with its quotation marks (RFC 8259 §7).
package func jsonString(_ words: some StringProtocol) -> String {
    var text = "\""
    for scalar in words.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\u{0}"..."\u{1F}":
            text +=
                "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2)
                + String(scalar.value, radix: 16)
        default: text.unicodeScalars.append(scalar)
        }
    }
    return text + "\""
}
