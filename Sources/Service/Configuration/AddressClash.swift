internal import Records

/// Two places of a configuration that want the same address of this machine, of which a server can give it only to one.
package struct AddressClash: Hashable, Sendable {
    /// An address to listen on, and who wants it.
    struct Claim: Hashable, Sendable {
        enum Origin: Hashable, Sendable {
            case option
            case field(SourcePosition)
            /// Nobody wrote it: it is the address of the protocol where none is given.
            case standard
            /// A service manager has bound it.
            case handedIn
        }

        let served: ServedProtocol
        /// The address as it is written.
        let written: String
        let origin: Origin

        /// Where it stands in a file; `nil` if it stands in none.
        var position: SourcePosition? {
            guard case .field(let position) = origin else { return nil }
            return position
        }

        /// Returns the name of the setting as the other place writes such names.
        func setting(inFile: Bool) -> String {
            inFile ? "“\(served.listenField)”" : served.listenOption
        }

        /// Returns the words for it in a message, as the other place writes names.
        func name(inFile: Bool) -> String {
            switch origin {
            case .option: "\(served.listenOption) \(written)"
            case .field: "“\(served.listenField): \(written)”"
            case .standard: "\(setting(inFile: inFile)), which is \(written) by default"
            case .handedIn: "the socket that was handed in for \(served.name) (\(written))"
            }
        }
    }

    /// The one that the message is about, and the one that it is held against.
    private let claim: Claim, other: Claim

    init(_ later: Claim, _ earlier: Claim) {
        // The message is about what stands in the file, whose line it can name.
        let isTurned = later.position == nil && earlier.position != nil
        (claim, other) = isTurned ? (earlier, later) : (later, earlier)
    }
}

extension AddressClash: CustomStringConvertible {
    /// One line, without a full stop, that names both and says what to do.
    package var description: String {
        claim.position.map { Diagnostic(.error, at: $0, message).description } ?? message
    }

    private var message: String {
        let inFile = claim.position != nil
        if claim.served == other.served, claim.written == other.written, inFile == (other.position != nil),
            other.origin != .handedIn
        {
            let first = other.position.map { "stands in line \($0.line) already; remove one of the two" }
            return "\(claim.name(inFile: inFile)) \(first ?? "is given twice; leave one of them out")"
        }
        let name = claim.name(inFile: inFile) + (claim.origin == .standard ? "," : "")
        let line = other.position.map { " in line \($0.line)" } ?? ""
        return
            "\(name) wants the same address as \(other.name(inFile: inFile))\(line); \(advice(inFile: inFile))"
    }

    private func advice(inFile: Bool) -> String {
        if claim.served == other.served { return "leave one of them out, or give it another port" }
        let optional = [claim, other].first { $0.origin == .standard && $0.served.isOptional }
        return "give one of them another port"
            + (optional.map {
                let off = inFile ? "“\($0.served.listenField): 0”" : "\($0.served.listenOption) 0"
                return "; \(off) turns \($0.served.name) off"
            } ?? "")
    }
}

/// Everything in a configuration that wants an address which is another's already, at least once.
package struct AddressClashes: Error, Hashable, Sendable, CustomStringConvertible {
    let clashes: [AddressClash]

    package var description: String { lines.joined(separator: "\n") }

    /// A line for each.
    var lines: [String] { clashes.map(\.description) }
}
