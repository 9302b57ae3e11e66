internal import Reactor

extension ListenerPlan {
    /// Tries whether every address of the plan could be listened on, by the rules of a start.
    ///
    /// - Parameter isManaged: Whether a service manager is told of the service, which may hand in at a start the sockets that
    ///   the process could not have by itself.
    /// - Throws: An error if one of them could not.
    package func rehearse(isManaged: Bool) throws(ListeningError) {
        for entry in addresses {
            let failures = entry.addresses.compactMap(ListeningSocket.rehearsalFailure)
            // Where IPv4 and IPv6 are meant together, one of them is enough.
            let all = failures.count == entry.addresses.count ? failures.last : nil
            guard let failure = failures.first(where: { !$0.isFamilyMissing }) ?? all else { continue }
            if isManaged, failure.isForbidden { continue }
            throw .refused(served, failure)
        }
    }
}
