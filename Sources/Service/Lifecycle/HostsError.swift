package import Content
package import Publishing
package import TLS

/// The reason why one of the capsules cannot be served.
package enum HostError: Error, Hashable, Sendable {
    case folder(SourceFolderError)
    case capsule(CapsuleError)
    case shelf(ShelfError)
    case plainFolder(PlainFolderError)
    case certificate(CertificateError)
    case other(reason: String)

    init(_ error: any Error) {
        self =
            switch error {
            case let error as SourceFolderError: .folder(error)
            case let error as CapsuleError: .capsule(error)
            case let error as ShelfError: .shelf(error)
            case let error as PlainFolderError: .plainFolder(error)
            case let error as CertificateError: .certificate(error)
            default: .other(reason: "\(error)")
            }
    }

    /// The lines that say what is wrong: one, or for a capsule with errors one for each that is given.
    var lines: [String] {
        switch self {
        case .folder(let error): [error.description]
        case .capsule(let error): error.lines
        case .shelf(let error): error.lines
        case .plainFolder(let error): error.lines
        case .certificate(let error): [error.description]
        case .other(let reason): [reason]
        }
    }
}

/// The reasons why a server cannot be started: everything that is wrong, so that one run names it all.
package enum HostsError: Error, Hashable, Sendable {
    /// There is at least one error, and each is there once.
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
