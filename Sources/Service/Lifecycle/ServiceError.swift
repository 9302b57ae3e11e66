/// Why something asked for on the command line cannot be done: one line that says what to do.
package struct ServiceError: Error, Hashable, CustomStringConvertible {
    package let description: String
    /// What the system refused, where that is all that the line says.
    let refusal: SystemRefusal?

    /// - Parameter description: One line, without a final stop, that names the file, address or option.
    package init(_ description: String) { (self.description, refusal) = (description, nil) }

    init(_ refusal: SystemRefusal) {
        (description, self.refusal) = ("\(refusal.path): \(refusal.reason)", refusal)
    }
}
