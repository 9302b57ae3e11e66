internal import Logging
internal import Reactor
internal import Serving
internal import System

extension SettingValue where Value == [ListenAddress] {
    /// `[ADDRESS:]PORT`; for a protocol that can be off also `0`, which is nowhere.
    package static func listenAddress(of served: ServedProtocol) -> SettingValue {
        SettingValue(
            "[address:]port",
            words: { $0.isEmpty ? nil : $0.map(\.description).joined(separator: ", ") },
            join: { $0 + $1 }
        ) { text throws(SettingError) in
            if served.isOptional, text == "0" { return [] }
            guard let address = ListenAddress(text) else { throw .listenAddress(of: served) }
            return [address]
        }
    }
}

extension SettingValue where Value == [AddressBlock] {
    /// A block of addresses: `ADDRESS` or `ADDRESS/PREFIX`.
    static var addressBlock: SettingValue {
        SettingValue(
            "address/prefix",
            words: { $0.isEmpty ? nil : $0.map { "\($0)" }.joined(separator: ", ") },
            join: { $0 + $1 }
        ) { text throws(SettingError) in
            do throws(AddressBlockError) {
                return [try AddressBlock(text)]
            } catch {
                throw .addressBlock(error)
            }
        }
    }
}

extension SettingValue where Value == UInt16 {
    /// A port from 1 to 65535.
    static var port: SettingValue {
        SettingValue("port") { text throws(SettingError) in
            guard let port = UInt16(text), port > 0 else {
                throw .port
            }
            return port
        }
    }
}

extension SettingValue where Value == Bool {
    /// `yes` or `no`; on the command line the option alone.
    static var yesOrNo: SettingValue {
        SettingValue("yes|no", .flag, words: { $0 ? "yes" : "no" }) { text throws(SettingError) in
            guard text == "yes" || text == "no" else { throw .notOneOf(["yes", "no"]) }
            return text == "yes"
        }
    }
}

extension SettingValue where Value == String {
    /// The path of a folder.
    static var folder: SettingValue {
        SettingValue("directory", .folder) { text throws(SettingError) in
            guard !text.isEmpty else { throw .folder }
            return text
        }
    }
}

extension SettingValue where Value == LocalAddress {
    /// The path of a socket of this machine.
    static var socketPath: SettingValue {
        SettingValue("path", .file, words: { $0.path }) { text throws(SettingError) in
            guard let address = LocalAddress(text) else { throw .socketPath }
            return address
        }
    }
}

extension SettingValue where Value == Int {
    /// A number of connections.
    static var count: SettingValue {
        SettingValue("n") { text throws(SettingError) in
            guard let count = Int(text), count > 0 else { throw .count }
            return count
        }
    }

    /// The width of a line.
    package static var columns: SettingValue {
        SettingValue("n") { text throws(SettingError) in
            guard let columns = Int(text), (32...200).contains(columns) else { throw .columns }
            return columns
        }
    }

    /// A number of event loops.
    static var threads: SettingValue {
        SettingValue("n") { text throws(SettingError) in
            guard let count = Int(text), (1...1_024).contains(count) else {
                throw .threads
            }
            return count
        }
    }
}

extension SettingValue where Value == Duration {
    /// A number of seconds, with a fraction or without.
    package static var seconds: SettingValue {
        SettingValue("s", words: { written($0 / .seconds(1)) }) { text throws(SettingError) in
            guard let seconds = Double(text), (0.1...86_400).contains(seconds) else {
                throw .seconds
            }
            return .seconds(seconds)
        }
    }
}

extension SettingValue where Value == Double {
    /// A number of times a second; 0 means any number.
    static var rate: SettingValue {
        SettingValue("n", words: written) { text throws(SettingError) in
            guard let rate = Double(text), rate == 0 || (0.01...10_000).contains(rate) else {
                throw .rate
            }
            return rate
        }
    }
}

extension SettingValue where Value == AccessLogMode {
    /// The mode that says how much of an address is logged.
    static var accessLog: SettingValue { oneOf("mode") }
}

extension SettingValue where Value == Logger.Level {
    /// A level of swift-log.
    static var logLevel: SettingValue { oneOf("level") }
}

extension SettingValue where Value: CaseIterable & RawRepresentable<String> {
    fileprivate static func oneOf(_ name: String) -> SettingValue {
        let words = Value.allCases.map(\.rawValue)
        return SettingValue(name, .words(words), words: \.rawValue) { text throws(SettingError) in
            guard let value = Value(rawValue: text) else {
                throw .notOneOf(words)
            }
            return value
        }
    }
}

/// Returns a number as an operator writes it, without a fraction if it has none: `10`.
private func written(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
}
