package import Logging
internal import Synchronization
package import TLS

/// Looks at the dates of all certificates once a day, since a server may run for longer than a certificate lasts.
package final class CertificateWatch: Sendable {
    private let log: Logger
    private let identities: Mutex<[TLSIdentity]>

    /// - Parameters:
    ///   - identities: The identities at the start, whose warnings are in the log already.
    ///   - log: The log that gets a warning a day for each certificate that ends within 30 days or has ended.
    package init(_ identities: [TLSIdentity], log: Logger) {
        self.identities = Mutex(identities)
        self.log = log
    }

    /// Takes the identities of a reload.
    package func replace(with identities: [TLSIdentity]) { self.identities.withLock { $0 = identities } }

    /// Looks once.
    package func look(at now: CertificateDate) {
        for warning in identities.withLock({ $0 }).flatMap({ $0.dateWarnings(at: now) }) {
            log.warning("\(warning)")
        }
    }

    /// Looks every day from tomorrow on, off the event loops, until the task is cancelled.
    package func run() async {
        while (try? await Task.sleep(for: .seconds(86_400), clock: .continuous)) != nil { look(at: .now) }
    }
}
