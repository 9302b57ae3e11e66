package import System

/// Why the socket at which it can be asked what the server does cannot be made.
package struct StatusSocketError: Error, Hashable, CustomStringConvertible {
    package let path: String
    package let reason: LocalListener.Failure

    /// Takes the path and the reason.
    package init(path: String, reason: LocalListener.Failure) {
        self.path = path
        self.reason = reason
    }

    /// The problem and its remedy in one line.
    package var description: String {
        switch reason {
        case .isServed:
            "--status-socket \(path): another server answers there; stop it, or name another path"
        case .isNoSocket:
            "--status-socket \(path): something that is no socket is there; remove it, or name another path"
        case .system(let error):
            switch error.obstacle {
            case .nothingThere, .notAFolder:
                "--status-socket \(path): there is no such folder; make it (RuntimeDirectory= under systemd), or name another path"
            case .denied, .readOnly:
                "--status-socket \(path): \(error); name a path in a folder to which the server may write (RuntimeDirectory= under systemd)"
            default: "--status-socket \(path): \(error)"
            }
        }
    }
}

/// Why a server has not said what it does.
package struct StatusQueryError: Error, Hashable, CustomStringConvertible {
    /// What stood in the way.
    package enum Reason: Hashable, Sendable {
        /// It has closed without a word.
        case silence
        /// Something else is there, such as a file.
        case isNoSocket
        case system(SystemError)
    }

    package let path: String
    package let reason: Reason

    /// Takes the path and the reason.
    package init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// The problem and its remedy in one line.
    package var description: String {
        switch reason {
        case .isNoSocket:
            "\(path): something that is no socket is there; name the server's with --socket"
        case .silence: "\(path): closed without an answer, since too many ask at once; try again"
        case .system(let error):
            switch error.obstacle {
            case .nothingThere, .notAFolder:
                "\(path): no server listens there; start one with --status-socket \(path), or name its socket with --socket"
            case .denied:
                "\(path): \(error); ask as root (sudo lectern status) or as the user of the server"
            default:
                error.isRefusedConnection
                    ? "\(path): the server that has made this socket is gone; start it again, or name another one's socket with --socket"
                    : "\(path): \(error.explanation)"
            }
        }
    }
}
