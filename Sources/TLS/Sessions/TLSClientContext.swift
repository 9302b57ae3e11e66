/// The settings that all connections of a client share.
///
/// No authority is asked about the server's certificate: compare ``TLSSession/peerFingerprint`` with the known one.
package struct TLSClientContext: Sendable {
    let reference: OpenSSLReference

    /// - Parameters:
    ///   - versions: The versions that are offered.
    ///   - identity: The certificate that is shown to a server that asks for one.
    /// - Throws: Only if memory is short.
    package init(
        versions: ClosedRange<TLSVersion> = .tls12 ... .tls13,
        identity: TLSIdentity? = nil
    ) throws(TLSError) {
        reference = try TLSContextSettings.client(versions: versions, identity: identity)
    }
}
