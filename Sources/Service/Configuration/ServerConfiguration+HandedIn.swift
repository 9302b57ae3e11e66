/// What a service manager has handed in, beside what was configured.
extension ServerConfiguration {
    /// For the operator: what is not as configured because of it, one a line.
    ///
    /// - Parameter isListenGiven: Whether the command line says where to listen.
    /// - Returns: None where all is as configured.
    package func handedInNotices(isListenGiven: Bool) -> [String] {
        var notices: [String] = []
        if !inherited.isEmpty, isListenGiven {
            notices.append("--listen is not used: the service manager has handed in the sockets to serve")
        }
        if !inheritedGopher.isEmpty, settings.gopherListen.isEmpty {
            notices.append("a socket for Gopher was handed in, and Gopher is switched off")
        }
        if !inherited.isEmpty, inheritedGopher.isEmpty, !settings.gopherListen.isEmpty {
            notices.append(Self.unserved("Gopher", hint: "; --gopher-listen 0 says that it is meant"))
        }
        return notices
    }

    /// For the operator: why there is only Gopher, in one line.
    static let geminiIsUnserved = unserved("Gemini")

    private static func unserved(_ name: String, hint: String = "") -> String {
        let unit = "lectern-\(name.lowercased()).socket"
        return "\(name) is not served, as no socket for it was handed in: "
            + "systemctl status \(unit) says whether that is disabled or masked, or its port taken\(hint)"
    }
}
