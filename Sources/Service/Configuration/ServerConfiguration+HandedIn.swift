/// Compares what a service manager has handed in with what was configured.
extension ServerConfiguration {
    /// Returns lines for the operator about everything that is not as configured because of it.
    ///
    /// - Parameter isListenGiven: Whether the command line says where to listen for Gemini.
    /// - Returns: No lines if everything is as configured.
    package func handedInNotices(isListenGiven: Bool) -> [String] {
        ServedProtocol.allCases.compactMap { served in
            let plan = plan(served)
            if !served.isOptional {
                return plan.inherited.isEmpty || !isListenGiven
                    ? nil
                    : "\(served.listenOption) is not used: the service manager has handed in the sockets to serve"
            }
            if settings[served].isSwitchedOff {
                return handedIn[served]?.isEmpty == false
                    ? "a socket for \(served.name) was handed in, and \(served.name) is switched off" : nil
            }
            return plan.isServed || settings[served].listen.isEmpty ? nil : plan.missing
        }
    }
}
