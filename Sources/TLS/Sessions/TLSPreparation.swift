/// Has OpenSSL set itself up, by handshakes in memory with a certificate that is thrown away.
///
/// From the first handshake on it keeps some 7,000 small pieces of memory. Before anything large is read they come to lie side by side;
/// later they would lie scattered among what a start leaves free, and keep two megabytes of that from being handed back. What
/// goes wrong here goes wrong again where a certificate is read, and is told there.
package func prepareTLS() {
    guard let hostname = try? Hostname("localhost"), let key = try? PrivateKey.generate(),
        let certificate = try? SelfSignedCertificate(hostname: hostname).signed(with: key)
    else { return }
    _ = try? TrialHandshake.failures(chain: [certificate], key: key)
}
