internal import Serving

extension ServerSettings {
    /// A setting as a configuration file has it: the option's name in capitals, without its hyphens.
    struct Field: Sendable {
        let name: String
        var isRepeatable = false
        /// Sets it from the text of a value; throws what to write instead.
        let set: @Sendable (inout ServerSettings, String) throws(ServiceError) -> Void
    }

    /// In the order of the documentation.
    static let fields: [Field] = [
        Field(name: "Listen", isRepeatable: true) { (settings, text) throws(ServiceError) in
            settings.listen.append(try SettingValue.listenAddress(text))
        },
        Field("PublicPort", \.publicPort, SettingValue.port),
        Field(name: "GopherListen", isRepeatable: true) { (settings, text) throws(ServiceError) in
            settings.gopherListen.append(try SettingValue.gopherListenAddress(text))
        },
        Field("GopherPublicPort", \.gopherPublicPort, SettingValue.port),
        Field("Certs", \.certificates) { $0 },
        Field("AccessLog", \.accessLog, SettingValue.accessLog),
        Field("LogLevel", \.logLevel, SettingValue.logLevel),
        Field("MaxConnections", \.maxConnections, SettingValue.count),
        Field("MaxConnectionsPerAddress", \.maxConnectionsPerAddress, SettingValue.count),
        Field("RequestTimeout", \.requestTimeout, SettingValue.seconds),
        Field("WriteTimeout", \.writeTimeout, SettingValue.seconds),
        Field("RateLimit", \.rateLimit, SettingValue.rate),
        Field(name: "TrustedProxy", isRepeatable: true) { (settings, text) throws(ServiceError) in
            settings.trustedProxies.append(try SettingValue.addressBlock(text))
        },
        Field("Threads", \.threads, SettingValue.threads),
    ]
}

extension ServerSettings.Field {
    fileprivate init<Value>(
        _ name: String,
        _ setting: any WritableKeyPath<ServerSettings, Value?> & Sendable,
        _ parse: @escaping @Sendable (String) throws(ServiceError) -> Value
    ) {
        self.init(name: name) { (settings, text) throws(ServiceError) in
            settings[keyPath: setting] = try parse(text)
        }
    }
}
