/// One setting of the server as a whole: an option of `lectern serve` and a field of the configuration file.
///
/// Everything that the two need is in its row, from which both are made.
package struct Setting: Sendable {
    /// The name in a configuration file: the option's name in capitals, without its hyphens.
    package let field: String
    package let isRepeatable: Bool
    /// Whether a running server keeps the value with which it was started.
    package let needsRestart: Bool
    /// The words of the help, with the default.
    package let help: String
    /// The default as an operator writes it; `nil` if there is none, or if it depends on the machine.
    package let standard: String?
    /// The word that stands for the value in the help, such as `n`.
    package let valueName: String
    package let range: SettingRange

    private let read: @Sendable (inout ServerSettings, String) throws(SettingError) -> Void
    /// Takes over the values that the second settings give and the first do not.
    let complete: @Sendable (inout ServerSettings, ServerSettings) -> Void
    private let isEqual: @Sendable (ServerSettings, ServerSettings) -> Bool

    init<Value>(
        _ field: String,
        _ path: any WritableKeyPath<ServerSettings, Defaulted<Value>> & Sendable,
        _ value: SettingValue<Value>,
        needsRestart: Bool = false,
        _ help: String
    ) {
        self.field = field
        self.needsRestart = needsRestart
        standard = value.words(ServerSettings()[keyPath: path].wrappedValue)
        self.help = standard.map { "\(help) Default: \($0)." } ?? help
        valueName = value.name
        range = value.range
        isRepeatable = value.join != nil
        read = { (settings, text) throws(SettingError) in
            let new = try value.parse(text)
            let old = settings[keyPath: path]
            settings[keyPath: path].wrappedValue =
                old.isGiven ? value.join?(old.wrappedValue, new) ?? new : new
        }
        complete = { settings, other in
            if !settings[keyPath: path].isGiven, other[keyPath: path].isGiven {
                settings[keyPath: path] = other[keyPath: path]
            }
        }
        isEqual = { $0[keyPath: path].wrappedValue == $1[keyPath: path].wrappedValue }
    }

    /// Makes a setting without a default, or with one that depends on the machine.
    init<Value>(
        _ field: String,
        _ path: any WritableKeyPath<ServerSettings, Defaulted<Value?>> & Sendable,
        _ value: SettingValue<Value>,
        needsRestart: Bool = false,
        _ help: String
    ) {
        self.init(field, path, value.optional, needsRestart: needsRestart, help)
    }

    /// The name on the command line without the hyphens before it, such as `max-connections`.
    package var option: String {
        field.reduce(into: "") { option, letter in
            if letter.isUppercase, !option.isEmpty { option += "-" }
            option += letter.lowercased()
        }
    }

    /// Sets the value from its text; a repeatable setting adds it to earlier ones.
    ///
    /// - Throws: An error that says what to write instead.
    package func set(_ settings: inout ServerSettings, to text: String) throws(SettingError) {
        try read(&settings, text)
    }

    /// Returns whether two servers differ in the setting.
    package func differs(_ one: ServerSettings, _ other: ServerSettings) -> Bool { !isEqual(one, other) }
}
