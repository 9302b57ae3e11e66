import Foundation
import Logging
import Service
import Serving
import Synchronization
import TLS
import Testing

struct CertificateWatchTests {
    private final class Lines: Sendable {
        let text = Mutex("")
    }

    @Test func eachLookTellsOfWhatEndsOrHasEnded() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let identity = try CertificateDirectory(folder).create(for: Hostname("localhost"))
        let lines = Lines()
        let logger = Logger(label: "test") { _ in
            var log = ConsoleLog(isJournal: false) { bytes in
                lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
            }
            log.logLevel = .info
            return log
        }
        let watch = CertificateWatch([identity], log: logger)
        let end = identity.certificate.notAfter.secondsSinceEpoch
        for day in [-31, -29, 1] { watch.look(at: CertificateDate(secondsSinceEpoch: end + day * 86_400)) }
        watch.replace(with: [])
        watch.look(at: CertificateDate(secondsSinceEpoch: end))
        let told = lines.text.withLock { $0 }.split(separator: "\n")
        #expect(told.count == 2)
        #expect(told.first?.contains("localhost.crt: expires on 3099-12-31T23:59:59Z; ") == true)
        #expect(told.last?.contains("localhost.crt: expired on 3099-12-31T23:59:59Z; ") == true)
    }
}
