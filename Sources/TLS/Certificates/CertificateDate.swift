internal import COpenSSL
internal import Glibc

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
    package var description: String {
        var instant = secondsSinceEpoch
        var parts = unsafe tm()
        unsafe gmtime_r(&instant, &parts)
        let date = unsafe "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
        return unsafe "\(date)T\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))Z"
    }

    private func padded(_ number: CInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CertificateDate {
    /// - Throws: If the certificate's field is not a date.
    init(_ field: UnsafePointer<ASN1_TIME>?) throws(TLSError) {
        var parts = unsafe tm()
        guard unsafe ASN1_TIME_to_tm(field, &parts) == 1 else { throw .drainingErrorQueue() }
        secondsSinceEpoch = unsafe timegm(&parts)
    }
}
