package import Logging
package import Reactor
package import Serving

/// The values of settings as an operator writes them, the same on the command line and in a file.
///
/// Each throws what to write instead.
package enum SettingValue {
    /// `[ADDRESS:]PORT`.
    package static func listenAddress(_ text: String) throws(ServiceError) -> ListenAddress {
        guard let address = ListenAddress(text) else {
            throw ServiceError("write [ADDRESS:]PORT, such as 1965, 192.0.2.1:1965 or [::1]:1965")
        }
        return address
    }

    /// The same for Gopher, or `0` for nowhere.
    package static func gopherListenAddress(_ text: String) throws(ServiceError) -> ListenAddress {
        if text == "0" { return .nowhere }
        guard let address = ListenAddress(text) else {
            throw ServiceError(
                "write [ADDRESS:]PORT, such as 70, 192.0.2.1:70 or [::1]:70, or 0 for no Gopher"
            )
        }
        return address
    }

    /// 1 to 65535.
    package static func port(_ text: String) throws(ServiceError) -> UInt16 {
        guard let port = UInt16(text), port > 0 else { throw ServiceError("write a port from 1 to 65535") }
        return port
    }

    /// A number of connections.
    package static func count(_ text: String) throws(ServiceError) -> Int {
        guard let count = Int(text), count > 0 else { throw ServiceError("write a number above 0") }
        return count
    }

    /// A number of event loops.
    package static func threads(_ text: String) throws(ServiceError) -> Int {
        guard let count = Int(text), (1...1_024).contains(count) else {
            throw ServiceError("write a number from 1 to 1024")
        }
        return count
    }

    /// Seconds, with a fraction or without.
    package static func seconds(_ text: String) throws(ServiceError) -> Duration {
        guard let seconds = Double(text), (0.1...86_400).contains(seconds) else {
            throw ServiceError("write seconds, from 0.1 to 86400")
        }
        return .seconds(seconds)
    }

    /// Requests a second, 0 for any number.
    package static func rate(_ text: String) throws(ServiceError) -> Double {
        guard let rate = Double(text), rate == 0 || (0.01...10_000).contains(rate) else {
            throw ServiceError("write requests a second, from 0.01 to 10000, or 0 for no limit")
        }
        return rate
    }

    /// `ADDRESS` or `ADDRESS/PREFIX`.
    package static func addressBlock(_ text: String) throws(ServiceError) -> AddressBlock {
        do {
            return try AddressBlock(text)
        } catch {
            throw ServiceError("\(error)")
        }
    }

    /// How much of an address is logged.
    package static func accessLog(_ text: String) throws(ServiceError) -> AccessLogMode {
        guard let mode = AccessLogMode(rawValue: text) else {
            throw ServiceError(
                "write one of \(AccessLogMode.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        return mode
    }

    /// A level of swift-log.
    package static func logLevel(_ text: String) throws(ServiceError) -> Logger.Level {
        guard let level = Logger.Level(rawValue: text) else {
            throw ServiceError(
                "write one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        return level
    }
}
