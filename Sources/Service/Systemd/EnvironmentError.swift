internal import System

/// Why a variable by which a service manager speaks is not understood.
package enum EnvironmentError: Error, Hashable, Sendable {
    /// `LISTEN_PID` or `WATCHDOG_PID`, and its value.
    case process(variable: String, String)
    case descriptors(String, most: Int32)
    /// Names of sockets, which are fewer or more than the sockets.
    case nameCount(names: String, named: Int, sockets: Int)
    /// A name among others that is no protocol's.
    case name(names: String, String)
    case notifySocket(String)
    case watchdog(String)
}

extension EnvironmentError: CustomStringConvertible {
    /// One line, without a final stop, that names the variable.
    package var description: String {
        switch self {
        case .process(let variable, let text): "\(variable)=\(text): must be the number of a process"
        case .descriptors(let text, let most):
            "LISTEN_FDS=\(text): must be a number of descriptors, \(most) at most"
        case .nameCount(let names, let named, let sockets):
            "LISTEN_FDNAMES=\(names): names \(named) sockets where LISTEN_FDS says \(sockets)"
        case .name(let names, let name):
            "LISTEN_FDNAMES=\(names): “\(name)” is neither \(Self.protocols); set FileDescriptorName= in its socket unit"
        case .notifySocket(let text):
            "NOTIFY_SOCKET=\(text): must be an absolute path or an abstract name (@…), \(NotifySocket.longestPath) bytes at most"
        case .watchdog(let text):
            "WATCHDOG_USEC=\(text): must be a number of microseconds, 2000 at least"
        }
    }

    private static var protocols: String {
        ServedProtocol.allCases.map(\.rawValue).joined(separator: " nor ")
    }
}
