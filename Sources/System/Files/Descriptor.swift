internal import Glibc

/// Owns one file descriptor and closes it when this value ends.
package struct Descriptor: ~Copyable {
    /// The number of the descriptor: valid for as long as this value lives, and never to be closed through this property.
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
