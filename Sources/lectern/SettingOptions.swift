import ArgumentParser
import Service

/// The options of `lectern serve` that are settings of the server, one for each row of ``Setting/options``.
///
/// ArgumentParser finds the options of a type in its mirror and passes it their values as a decoder does, so both are made from
/// the rows instead of from properties.
struct SettingOptions: ParsableArguments, CustomReflectable {
    /// The settings on the command line.
    private(set) var settings = ServerSettings()
    private var proxyProtocol = false

    init() {}

    init(from decoder: any Decoder) throws {
        let options = try decoder.container(keyedBy: Name.self)
        for setting in Setting.options {
            for text in try setting.texts(in: options) { try setting.set(&settings, to: text) }
        }
        proxyProtocol = try options.decode(Flag<Bool>.self, forKey: .proxyProtocol).wrappedValue
    }

    var customMirror: Mirror {
        let children = Setting.options.flatMap { setting -> [Mirror.Child] in
            let child = (label: setting.field, value: setting.declaration)
            // The help names it beside the option to which it belongs.
            guard setting.field == "TrustedProxy" else { return [child] }
            return [(label: Name.proxyProtocol.stringValue, value: Self.proxyProtocol), child]
        }
        return Mirror(self, children: children)
    }

    private static let proxyProtocol = Flag<Bool>(
        wrappedValue: false,
        name: .customLong("proxy-protocol"),
        help: "Expect a PROXY header, version 1 or 2, at the front of each connection from a trusted proxy."
    )

    /// Refuses one of the two options without the other: if a header is accepted from everyone, everyone can pretend to be
    /// anyone.
    func validate() throws {
        if proxyProtocol, settings.trustedProxies.isEmpty {
            throw ValidationError(
                "--proxy-protocol: name the balancer with --trusted-proxy, such as --trusted-proxy 192.0.2.7"
            )
        }
        if !proxyProtocol, !settings.trustedProxies.isEmpty {
            throw ValidationError("--trusted-proxy: add --proxy-protocol, which it is for")
        }
    }
}

/// The key of an option: the field of its row.
private struct Name: CodingKey {
    static let proxyProtocol = Name(stringValue: "ProxyProtocol")

    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Setting {
    /// The option as ArgumentParser declares one.
    fileprivate var declaration: any Sendable {
        let name = NameSpecification.customLong(option)
        let help = ArgumentHelp("\(help)", valueName: valueName)
        if range == .flag { return Flag<Bool>(wrappedValue: false, name: name, help: help) }
        let checked: @Sendable (String) throws -> String = { text in
            var trial = ServerSettings()
            try set(&trial, to: text)
            return text
        }
        return isRepeatable
            ? Option<[String]>(
                wrappedValue: [],
                name: name,
                help: help,
                completion: completion,
                transform: checked
            )
            : Option<String?>(name: name, help: help, completion: completion, transform: checked)
    }

    private var completion: CompletionKind? {
        switch range {
        case .any, .flag: nil
        case .folder: .directory
        case .file: .file()
        case .words(let words): .list(words)
        }
    }

    /// Returns the values on the command line, in order.
    fileprivate func texts(in options: KeyedDecodingContainer<Name>) throws -> [String] {
        let name = Name(stringValue: field)
        if range == .flag {
            return try options.decode(Flag<Bool>.self, forKey: name).wrappedValue ? ["yes"] : []
        }
        return isRepeatable
            ? try options.decode(Option<[String]>.self, forKey: name).wrappedValue
            : [try options.decode(Option<String?>.self, forKey: name).wrappedValue].compactMap(\.self)
    }
}
