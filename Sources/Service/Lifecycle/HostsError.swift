package import Content
package import Publishing
package import TLS

/// Why one of the capsules cannot be served.
package enum HostError: Error, Hashable, Sendable {
    case folder(SourceFolderError)
    case capsule(CapsuleError)
    case certificate(CertificateError)
    case other(reason: String)

    init(_ error: any Error) {
        self =
            switch error {
            case let error as SourceFolderError: .folder(error)
            case let error as CapsuleError: .capsule(error)
            case let error as CertificateError: .certificate(error)
            default: .other(reason: "\(error)")
            }
    }

    /// What is wrong, and for a capsule with errors a line for each that is given.
    var lines: [String] {
        switch self {
        case .folder(let error): [error.description]
        case .capsule(let error): error.lines
        case .certificate(let error): [error.description]
        case .other(let reason): [reason]
        }
    }
}

/// Why what is asked for cannot be served: everything that is wrong, so that one run names it all.
package enum HostsError: Error, Hashable, Sendable {
    /// At least one error, and each once.
    case invalid([HostError])
}

extension HostsError: CustomStringConvertible {
    package var description: String { lines.joined(separator: "\n") }

    var lines: [String] {
        switch self {
        case .invalid(let errors): errors.flatMap(\.lines)
        }
    }
}
