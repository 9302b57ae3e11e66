/// A handshake in memory with a client of the common kind: the only check of a certificate that overlooks nothing.
enum TrialHandshake {
    /// Returns what keeps clients of each version from connecting, in OpenSSL's words; empty if nothing does.
    static func failures(chain: [Certificate], key: PrivateKey) throws(TLSError) -> [TLSVersion: String] {
        let context = try TLSServerContext(trying: chain, key: key)
        var failures: [TLSVersion: String] = [:]
        for version in TLSVersion.allCases {
            do throws(TLSError) {
                try shakeHands(with: context, version)
            } catch  where !error.isOutOfMemory {
                failures[version] = error.description
            }
        }
        return failures
    }

    /// The most rounds of a handshake; two are enough unless one side waits for ever.
    private static let rounds = 4

    private static func shakeHands(with context: TLSServerContext, _ version: TLSVersion) throws(TLSError) {
        var server = try TLSSession(server: context)
        var client = try TLSSession(client: TLSClientContext(versions: version...version), serverName: nil)
        for _ in 0..<rounds {
            let isDone = try client.handshake() == .done
            let toServer = client.takeCiphertext()
            try server.receive(toServer.span)
            if try server.handshake() == .done, isDone { return }
            let toClient = server.takeCiphertext()
            try client.receive(toClient.span)
        }
        throw TLSError("the handshake does not end")
    }
}
