internal import Glibc

/// Owns one file descriptor: closed when this value ends.
package struct Descriptor: ~Copyable {
    /// Valid for as long as this value lives; never closed through this number.
    package let number: CInt

    /// - Parameter number: A descriptor that nothing else closes.
    package init(adopting number: CInt) { self.number = number }

    deinit { _ = close(number) }

    /// Gives the descriptor to a new owner, which must close it.
    package consuming func release() -> CInt {
        let number = number
        discard self
        return number
    }
}
