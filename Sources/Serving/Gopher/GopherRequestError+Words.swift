internal import Gopher
internal import Languages

extension GopherRequestError {
    /// Returns what a reader is told, in the words of the language.
    func words(in wording: Wording) -> String {
        switch self {
        case .tooLong: wording[.requestTooLong]
        case .unterminated: wording[.requestUnterminated]
        case .selectorTooLong: wording[.selectorTooLong]
        case .controlCharacter: wording[.requestControlCharacter]
        case .notUTF8: wording[.requestNotUTF8]
        }
    }
}
