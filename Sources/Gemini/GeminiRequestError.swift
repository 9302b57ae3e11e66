import Text

/// The reason why bytes are not a request; each is answered with 59, and its description tells the reader what to do.
package enum GeminiRequestError: Error, Hashable, Sendable {
    /// R2: the address is too long.
    case tooLong
    /// R1: there is no CR LF at the end.
    case unterminated
    /// R11: the request begins with a byte order mark.
    case byteOrderMark
    /// R12: the request contains a control character.
    case controlCharacter
    /// R3: there is a byte of 0x80 or more.
    case notASCII
    /// R3: a printable ASCII character stands where it may not.
    case forbiddenCharacter(UInt8)
    /// R3: a `%` is not followed by two hexadecimal digits.
    case badPercentEncoding
    /// R1: there is no scheme.
    case relative
    /// R9: the host is malformed.
    case badHost
    /// R9: the port is not a number of at most 65,535.
    case badPort
    /// R4: there is user information, even if it is empty.
    case userInformation
    /// R5: there is a fragment, even if it is empty.
    case fragment
    /// R9: the scheme is `gemini` and no host is named.
    case noHost
    /// R9: a dot segment leads above the root.
    case climbsAboveRoot
    /// The words of the query are not UTF-8; this is only an error if words are asked for.
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
