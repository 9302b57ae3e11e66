package import Testing

extension Tag {
    /// Uses real sockets, on loopback.
    @Tag package static var socket: Self
}
