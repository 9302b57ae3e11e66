import Text

/// Why a file is no bibliography that can be read, with its line.
package enum BibliographyError: Error, Equatable {
    /// The file is neither BibTeX nor CSL-JSON.
    case unknownFormat(path: String)
    /// An entry, a brace or a quotation mark is opened and never closed.
    case unclosed(String, line: Int, path: String)
    case missingKey(type: String, line: Int, path: String)
    /// No equals sign follows the name of a field.
    case missingEquals(field: String, line: Int, path: String)
    case missingValue(field: String, line: Int, path: String)
    case unknownString(String, line: Int, path: String)
    /// The JSON is broken; the words say what should stand there.
    case json(String, line: Int, path: String)
    /// An item of CSL-JSON has no `id`.
    case missingID(line: Int, path: String)
}

extension BibliographyError: CustomStringConvertible {
    /// Where and what is wrong, and what to write instead, in one line.
    package var description: String {
        switch self {
        case .unknownFormat(let path):
            "\(printable(path)): error: this is neither BibTeX nor CSL-JSON; export the sources as one of them, as Zotero and JabRef do"
        case .unclosed(let sign, let line, let path):
            at(line, path, "the \(sign) that opens here is never closed; add the sign that closes it")
        case .missingKey(let type, let line, let path):
            at(
                line,
                path,
                "this @\(printable(type)) has no key; write one and a comma behind the brace, such as @\(printable(type)){carr-1954,"
            )
        case .missingEquals(let field, let line, let path):
            at(
                line,
                path,
                "no equals sign follows \(quoted(field)); write it as a field, such as \(field.isEmpty ? "title" : printable(field.prefix(40))) = {…},"
            )
        case .missingValue(let field, let line, let path):
            at(line, path, "\(quoted(field)) has no value; write it in braces, or remove the field")
        case .unknownString(let name, let line, let path):
            at(
                line,
                path,
                "\(quoted(name)) is no word that an @string defines; write the value in braces, or define it: @string{\(printable(name.prefix(40))) = {…}}"
            )
        case .json(let message, let line, let path): at(line, path, message)
        case .missingID(let line, let path):
            at(line, path, "this item has no id; add one, such as \"id\": \"carr-1954\"")
        }
    }

    private func at(_ line: Int, _ path: String, _ message: String) -> String {
        "\(printable(path)):\(line):1: error: \(message)"
    }
}
