/// The reason why text is not an address of Gopher; the description is for the person who typed it.
package enum GopherURLError: Error, Hashable, Sendable {
    case scheme
    case host
    /// The port is not a number of at most 65,535.
    case port
    case type
    /// The selector is longer than 255 bytes once decoded, or contains a control character.
    case selector
    /// The words contain a control character.
    case words
    /// There is a control character or space.
    case forbiddenCharacter
    /// A `%` is not followed by two hexadecimal digits.
    case percentEncoding
    case fragment
}

extension GopherURLError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .scheme: "The address does not begin with gopher://"
        case .host: "The address names no host, or a malformed one; write gopher:// and a host name"
        case .port: "The port in the address is not a number of at most 65535"
        case .type:
            "No item type follows the host; write / and one character, such as /1 for a menu or /0 for text"
        case .selector:
            "The selector in the address is longer than 255 bytes or has a control character in it"
        case .words: "The words to search for have a control character in them"
        case .forbiddenCharacter: "The address has a control character or space in it; write a space as %20"
        case .percentEncoding:
            "The address has a % without two hexadecimal digits after it; write % itself as %25"
        case .fragment:
            "The address has a fragment; remove the # and what follows it, or write # itself as %23"
        }
    }
}
