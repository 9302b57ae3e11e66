/// Why something asked for on the command line cannot be done: one line that says what to do.
package struct ServiceError: Error, Hashable, CustomStringConvertible {
    package let description: String

    /// - Parameter description: One line, without a final stop, that names the file, address or option.
    package init(_ description: String) { self.description = description }
}
