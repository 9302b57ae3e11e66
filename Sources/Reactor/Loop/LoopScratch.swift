/// The memory that the connections of one loop use, one after the other, and the report of their faults.
///
/// Deliberately not Sendable: it lives on the queue of its ``EventLoop``.
final class LoopScratch {
    let report: FaultReport
    /// The number of the loop.
    let loop: Int
    /// What a socket gives: one full TLS record (16,384 bytes and its overhead) fits.
    var ciphertext = [UInt8](repeating: 0, count: 17 * 1024)
    /// What a request is decrypted to.
    var plaintext: [UInt8] = []
    /// What a batch of an answer is put together in.
    var batch: [UInt8] = []

    /// The connections that were refused, by the limit.
    private(set) var refusals: [Refusal: Int] = [:]

    init(of loop: Int, report: @escaping FaultReport) {
        self.loop = loop
        self.report = report
    }

    /// Counts and reports a connection that is closed at once.
    func refuse(_ refusal: Refusal) {
        refusals[refusal, default: 0] += 1
        report(.refused(refusal))
    }
}
