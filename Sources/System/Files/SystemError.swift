internal import Glibc

/// The system's error numbers as values.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: CInt

    /// One that a call gave without setting `errno`.
    package init(code: CInt) { self.code = code }

    /// Reads `errno`; call it on the line after the failed call.
    package static var last: SystemError { SystemError(code: errno) }

    package var description: String { unsafe String(cString: strerror(code)) }
}
