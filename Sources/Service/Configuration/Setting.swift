/// One thing that an operator can say about the server as a whole: an option of `lectern serve` and a field of the
/// configuration file.
///
/// All that the two need to know of it is in its row, and they are made from the rows.
package struct Setting: Sendable {
    /// In a configuration file: the option's name in capitals, without its hyphens.
    package let field: String
    package let isRepeatable: Bool
    /// Whether a running server keeps what it was started with.
    package let needsRestart: Bool
    /// What the help says of it, with the default.
    package let help: String
    /// As an operator writes the default; `nil` where there is none, or where it is the machine's.
    package let standard: String?
    /// What stands for the value in the help: `n`.
    package let valueName: String
    package let range: SettingRange

    private let read: @Sendable (inout ServerSettings, String) throws(SettingError) -> Void
    /// Takes over what the second gives and the first does not.
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

    /// One whose default is none, or the machine's.
    init<Value>(
        _ field: String,
        _ path: any WritableKeyPath<ServerSettings, Defaulted<Value?>> & Sendable,
        _ value: SettingValue<Value>,
        needsRestart: Bool = false,
        _ help: String
    ) {
        self.init(field, path, value.optional, needsRestart: needsRestart, help)
    }

    /// On the command line, without the hyphens before it: `max-connections`.
    package var option: String {
        field.reduce(into: "") { option, letter in
            if letter.isUppercase, !option.isEmpty { option += "-" }
            option += letter.lowercased()
        }
    }

    /// Takes the text of a value; a repeatable setting adds it to those that were given before.
    ///
    /// - Throws: What to write instead.
    package func set(_ settings: inout ServerSettings, to text: String) throws(SettingError) {
        try read(&settings, text)
    }

    /// Whether two servers differ in it.
    package func differs(_ one: ServerSettings, _ other: ServerSettings) -> Bool { !isEqual(one, other) }
}
