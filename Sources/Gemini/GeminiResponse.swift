/// An answer as the protocol allows it: only a success has a body (H6), only an input a prompt, and only a redirect a target.
package enum GeminiResponse: Hashable, Sendable {
    /// Status 10, or 11 if the client is not to show what is typed.
    case input(prompt: HeaderText, sensitive: Bool = false)
    /// Status 20.
    case success(MediaType, body: [UInt8])
    /// Status 30 or 31, to a path of the same host.
    case redirect(to: URLPath, permanently: Bool)
    /// Status 44 with a bare number: a message in this version of the specification, the seconds to wait in older ones.
    case slowDown(seconds: UInt16)
    /// The other codes from 40 to 62, with a message for a person.
    case failure(Failure, HeaderText?)

    /// The failures, one for each code that says what failed or what is missing.
    package enum Failure: CaseIterable, Hashable, Sendable {
        case temporary, serverUnavailable, cgi, proxy
        case permanent, notFound, gone, proxyRequestRefused, badRequest
        case certificateRequired, certificateNotAuthorised, certificateNotValid
    }
}

extension GeminiResponse {
    package var status: Status {
        switch self {
        case .input(_, let sensitive): sensitive ? .sensitiveInput : .input
        case .success: .success
        case .redirect(_, let permanently): permanently ? .permanentRedirect : .temporaryRedirect
        case .slowDown: .slowDown
        case .failure(let failure, _): failure.status
        }
    }

    /// The header: status, space, text and CR LF; if there is no text, there is no space either (H1, H2).
    package var headerBytes: [UInt8] {
        let text: String? =
            switch self {
            case .input(let prompt, _): prompt.string
            case .success(let type, _): type.description
            case .redirect(let path, _): path.reference
            case .slowDown(let seconds): String(seconds)
            case .failure(_, let message): message?.string
            }
        return Array("\(status.rawValue)\(text.map { " " + $0 } ?? "")\r\n".utf8)
    }

    /// The body; a text's byte order mark is left out (H5).
    package var body: ArraySlice<UInt8> {
        guard case .success(let type, let body) = self else { return [] }
        let mark = "\u{FEFF}".utf8
        return type.isText && body.starts(with: mark) ? body.dropFirst(mark.count) : body[...]
    }

    /// Header and body in one piece.
    package var bytes: [UInt8] { headerBytes + body }
}

extension GeminiResponse.Failure {
    package var status: Status {
        switch self {
        case .temporary: .temporaryFailure
        case .serverUnavailable: .serverUnavailable
        case .cgi: .cgiError
        case .proxy: .proxyError
        case .permanent: .permanentFailure
        case .notFound: .notFound
        case .gone: .gone
        case .proxyRequestRefused: .proxyRequestRefused
        case .badRequest: .badRequest
        case .certificateRequired: .certificateRequired
        case .certificateNotAuthorised: .certificateNotAuthorised
        case .certificateNotValid: .certificateNotValid
        }
    }
}
