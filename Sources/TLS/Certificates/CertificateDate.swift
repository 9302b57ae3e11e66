internal import COpenSSL
internal import Glibc
internal import System

/// An instant of a certificate's validity, to the second.
package struct CertificateDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let secondsSinceEpoch: Int

    /// - Parameter secondsSinceEpoch: The seconds since 1970-01-01T00:00:00Z, without leap seconds.
    package init(secondsSinceEpoch: Int) { self.secondsSinceEpoch = secondsSinceEpoch }

    package static var now: CertificateDate { CertificateDate(secondsSinceEpoch: time(nil)) }

    package static func < (earlier: CertificateDate, later: CertificateDate) -> Bool {
        earlier.secondsSinceEpoch < later.secondsSinceEpoch
    }

    /// The date in UTC: `2026-11-24T02:00:00Z`.
    package var description: String { Timestamp(seconds: secondsSinceEpoch).description }
}

extension CertificateDate {
    /// - Throws: If the certificate's field is not a date.
    init(_ field: UnsafePointer<ASN1_TIME>?) throws(TLSError) {
        var parts = unsafe tm()
        guard unsafe ASN1_TIME_to_tm(field, &parts) == 1 else { throw .drainingErrorQueue() }
        secondsSinceEpoch = unsafe timegm(&parts)
    }
}
