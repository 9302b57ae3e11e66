package import Testing

extension Tag {
    /// The test uses real sockets on loopback.
    @Tag package static var socket: Self
}
