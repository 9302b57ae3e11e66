package import Reactor
internal import System

/// Why a text is no value of a setting.
package enum SettingError: Error, Hashable, Sendable {
    case listenAddress(of: ServedProtocol)
    case addressBlock(AddressBlockError)
    case port
    case count
    case threads
    case columns
    case seconds
    case rate
    case folder
    case socketPath
    case notOneOf([String])
}

extension SettingError: CustomStringConvertible {
    /// What to write instead, in one line that names no option.
    package var description: String {
        switch self {
        case .listenAddress(let served):
            "write [ADDRESS:]PORT, such as \(served.usualPort), 192.0.2.1:\(served.usualPort) or [::1]:\(served.usualPort)"
                + (served.isOptional ? ", or 0 for no \(served.name)" : "")
        case .addressBlock(let error): error.description
        case .port: "write a port from 1 to 65535"
        case .count: "write a number above 0"
        case .columns: "write a number of columns from 32 to 200"
        case .threads: "write a number from 1 to 1024"
        case .seconds: "write seconds, from 0.1 to 86400"
        case .rate: "write how many a second, from 0.01 to 10000, or 0 for no limit"
        case .folder: "it is empty; write the name of a folder"
        case .socketPath:
            "write the path of a socket in \(LocalAddress.longestPath) bytes at most, such as /run/lectern/status"
        case .notOneOf(let words): "write one of \(words.joined(separator: ", "))"
        }
    }
}
