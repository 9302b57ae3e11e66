/// The status codes that the protocol defines: no other is ever sent (H4).
///
/// - Source: Gemini protocol specification 0.24.1, “Status codes”.
package enum Status: Int, CaseIterable, Hashable, Sendable {
    case input = 10
    case sensitiveInput = 11
    case success = 20
    case temporaryRedirect = 30
    case permanentRedirect = 31
    case temporaryFailure = 40
    case serverUnavailable = 41
    case cgiError = 42
    case proxyError = 43
    case slowDown = 44
    case permanentFailure = 50
    case notFound = 51
    case gone = 52
    case proxyRequestRefused = 53
    case badRequest = 59
    case certificateRequired = 60
    case certificateNotAuthorised = 61
    case certificateNotValid = 62
}
