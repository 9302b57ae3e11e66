/// How far a connection has come that could make way for a newcomer.
///
/// The cases stand in the order in which they make way once they are overdue: who has said nothing loses nothing, and each step has
/// cost the peer a round trip more. A peer that takes its answer has no stage, since it never makes way.
package enum Stage: Int, CaseIterable, Hashable, Sendable {
    /// Not a byte has come.
    case silent
    /// Some of the handshake is there.
    case handshaking
    /// The handshake is done, or some of a request without TLS is there.
    case requesting
    /// The peer has ceased to take its answer (``ConnectionState/hasStalled``).
    case stalled
    /// The answer is being made: the peer waits for us.
    case awaiting
}
