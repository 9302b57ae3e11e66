/// A limit for which a connection was closed before anything was read of it.
package enum Refusal: String, CaseIterable, Hashable, Sendable {
    /// That on all connections, where none could make way.
    case total
    /// That on the connections of one address.
    case address
}
