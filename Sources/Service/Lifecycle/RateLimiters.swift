internal import Serving

/// The limits on what one peer may do in a time, which outlive a reload, so that nobody's allowance begins anew with it.
struct RateLimiters: Sendable {
    /// The limiter of requests, one for all protocols, since a peer is a reader whichever it comes by; `nil` if there is no limit.
    let requests: SharedRateLimiter?
    /// The limiter of TLS handshakes; `nil` if there is no limit.
    let handshakes: SharedRateLimiter?

    /// Lets everyone do as they like.
    init() {
        requests = nil
        handshakes = nil
    }

    /// Begins with a full allowance for everyone.
    init(_ configuration: ServerConfiguration) {
        requests = configuration.rateLimit.map { SharedRateLimiter($0) }
        handshakes = configuration.handshakeRateLimit.map { SharedRateLimiter($0) }
    }
}
