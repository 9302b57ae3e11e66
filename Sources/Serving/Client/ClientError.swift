/// The reason why nothing was fetched.
///
/// The first text of each case is the address or the server as it was typed.
package enum ClientError: Error, Hashable, Sendable {
    case port(String)
    case server(String)
    /// The name contains a sign, given by its code point, that no host's name has.
    case sign(String, String)
    case longLabel(String)
    case emptyLabel(String)
    /// A part of the name begins like the ASCII form of another name, but is not one.
    case mixedSpelling(String)
    /// There is nothing to fetch behind a Gopher item of this type.
    case nothingToFetch(String, type: String)
    /// The connection or the other side failed, or what it sent is not an answer.
    case failed(String, reason: String)
}

extension ClientError: CustomStringConvertible {
    /// The reason in one line, without a full stop.
    package var description: String {
        switch self {
        case .port(let text): "\(text): a port is a number from 1 to 65535, as in 192.0.2.1:1965"
        case .server(let text):
            "\(text): name a server, as in 192.0.2.1, [2001:db8::1]:1965 or example.org:1965"
        case .sign(let address, let codePoint):
            "\(address): no host's name has the sign U+\(codePoint); write the name in its ASCII spelling, which begins with xn--"
        case .longLabel(let address):
            "\(address): a part of the host's name is longer than 63 characters"
        case .emptyLabel(let address):
            "\(address): no host's name has two dots side by side, or one at its beginning; remove it"
        case .mixedSpelling(let address):
            "\(address): what begins with xn-- is spelled in ASCII alone; remove the xn--, or write all of it so"
        case .nothingToFetch(let url, let type):
            "\(url): an item of type \(type) leads to nothing that Gopher can fetch"
        case .failed(let url, let reason): "\(url): \(reason)"
        }
    }
}
