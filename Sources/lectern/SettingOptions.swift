import ArgumentParser
import Service

/// The options of `lectern serve` that are the server's settings, one a row of ``Setting/options``.
///
/// ArgumentParser finds the options of a type in its mirror and hands it their values as a decoder does, so both are made from
/// the rows in the place of a property each.
struct SettingOptions: ParsableArguments, CustomReflectable {
    /// What the command line says.
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
            // The help names it beside the one that it goes with.
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

    /// Neither says anything without the other: a header that is taken from everyone lets everyone be anyone.
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

/// An option, by the field of its row.
private struct Name: CodingKey {
    static let proxyProtocol = Name(stringValue: "ProxyProtocol")

    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Setting {
    /// As ArgumentParser declares an option.
    fileprivate var declaration: any Sendable {
        let name = NameSpecification.customLong(option)
        let help = ArgumentHelp("\(help)", valueName: valueName)
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
        case .any: nil
        case .folder: .directory
        case .words(let words): .list(words)
        }
    }

    /// The values on the command line, in their order.
    fileprivate func texts(in options: KeyedDecodingContainer<Name>) throws -> [String] {
        let name = Name(stringValue: field)
        return isRepeatable
            ? try options.decode(Option<[String]>.self, forKey: name).wrappedValue
            : [try options.decode(Option<String?>.self, forKey: name).wrappedValue].compactMap(\.self)
    }
}
