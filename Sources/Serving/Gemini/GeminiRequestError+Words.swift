internal import Gemini
internal import Languages
internal import Text

extension GeminiRequestError {
    /// Returns what a reader is told, in the words of the language.
    func words(in wording: Wording) -> String {
        switch self {
        case .tooLong: wording[.addressTooLong]
        case .unterminated: wording[.addressUnterminated]
        case .byteOrderMark: wording[.addressByteOrderMark]
        case .controlCharacter: wording[.addressControlCharacter]
        case .notASCII: wording[.addressNotASCII]
        case .forbiddenCharacter(UInt8(ascii: " ")): wording[.addressSpace]
        case .forbiddenCharacter(let byte):
            wording.fill(
                .addressMisplaced,
                [.character: String(Unicode.Scalar(byte)), .escape: [byte].percentEncodedWhole]
            )
        case .badPercentEncoding: wording[.addressPercent]
        case .relative: wording[.addressRelative]
        case .badHost: wording[.addressBadHost]
        case .badPort: wording[.addressBadPort]
        case .userInformation: wording[.addressUser]
        case .fragment: wording[.addressFragment]
        case .noHost: wording[.addressNoHost]
        case .climbsAboveRoot: wording[.addressClimbs]
        case .queryNotUTF8: wording[.queryNotUTF8]
        }
    }
}

extension [UInt8] {
    /// The bytes as `%` and two hexadecimal digits each.
    fileprivate var percentEncodedWhole: String {
        var bytes: [UInt8] = []
        for byte in self { bytes.appendPercentEncoded(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
