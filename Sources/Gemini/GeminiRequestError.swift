import Text

/// Why bytes are not a request; every case is answered with 59, and its description tells the reader what to do.
package enum GeminiRequestError: Error, Hashable, Sendable {
    /// R2.
    case tooLong
    /// R1: no CR LF at the end.
    case unterminated
    /// R11.
    case byteOrderMark
    /// R12.
    case controlCharacter
    /// R3: a byte of 0x80 or more.
    case notASCII
    /// R3: printable ASCII that may not stand where it does.
    case forbiddenCharacter(UInt8)
    /// R3: a `%` without two hexadecimal digits after it.
    case badPercentEncoding
    /// R1: no scheme.
    case relative
    /// R9.
    case badHost
    /// R9: not a number of at most 65,535.
    case badPort
    /// R4, also where it is empty.
    case userInformation
    /// R5, also where it is empty.
    case fragment
    /// R9: the scheme is `gemini` and no host is named.
    case noHost
    /// R9: a dot segment leads above the root.
    case climbsAboveRoot
    /// A query of words that are not UTF-8; said only where words are asked for.
    case queryNotUTF8
}

extension GeminiRequestError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLong: "The address is longer than 1,024 bytes"
        case .unterminated: "The request did not end in time: CR LF must follow the address"
        case .byteOrderMark: "The request begins with a byte order mark; send the address alone"
        case .controlCharacter: "The address has a control character in it"
        case .notASCII:
            "The address has a byte outside of ASCII in it; write it as % and two hexadecimal digits"
        case .forbiddenCharacter(UInt8(ascii: " ")): "The address has a space in it; write it as %20"
        case .forbiddenCharacter(let byte):
            "The address has a misplaced \(Unicode.Scalar(byte)) in it; write it as \(Self.encoded(byte))"
        case .badPercentEncoding:
            "The address has a % without two hexadecimal digits after it; write % itself as %25"
        case .relative: "The address is not absolute; begin it with gemini:// and a host name"
        case .badHost: "The host in the address is malformed"
        case .badPort: "The port in the address is not a number of at most 65535"
        case .userInformation: "The address has user information in it; remove the @ and what is before it"
        case .fragment: "The address has a fragment; remove the # and what follows it"
        case .noHost: "The address names no host; write gemini:// and a host name before the path"
        case .climbsAboveRoot: "The path climbs above the root; remove the .. from it"
        case .queryNotUTF8: "The words after the ? are not UTF-8; write each byte of it as % and two digits"
        }
    }

    private static func encoded(_ byte: UInt8) -> String {
        var bytes: [UInt8] = []
        bytes.appendPercentEncoded(byte)
        return String(decoding: bytes, as: UTF8.self)
    }
}
