/// The form of a setting's values, which is the same on the command line and in a file.
package struct SettingValue<Value: Hashable & Sendable>: Sendable {
    /// The word that stands for a value in the help, such as `[address:]port`.
    package let name: String
    package let range: SettingRange
    /// Reads a value, or throws an error that says what to write instead.
    package let parse: @Sendable (String) throws(SettingError) -> Value
    /// Returns a default as an operator would write it, or `nil` if there is nothing to write.
    let words: @Sendable (Value) -> String?
    /// Joins the earlier values with a further one, if a setting may be repeated; `nil` if it may not.
    let join: (@Sendable (Value, Value) -> Value)?

    init(
        _ name: String,
        _ range: SettingRange = .any,
        words: @escaping @Sendable (Value) -> String? = { "\($0)" },
        join: (@Sendable (Value, Value) -> Value)? = nil,
        parse: @escaping @Sendable (String) throws(SettingError) -> Value
    ) {
        self.name = name
        self.range = range
        self.words = words
        self.join = join
        self.parse = parse
    }

    /// The same form for a setting without a default, or with one that depends on the machine.
    var optional: SettingValue<Value?> {
        SettingValue<Value?>(name, range, words: { $0.flatMap(words) }) { [parse] text throws(SettingError) in
            try parse(text)
        }
    }
}

extension SettingRange {
    /// Whether values are paths, which in a file are relative to its folder.
    var isPath: Bool { self == .folder || self == .file }
}

/// The values that a shell can offer.
package enum SettingRange: Hashable, Sendable {
    case any
    /// A path, which is relative to the folder of the file in which it stands.
    case folder
    /// The same of something that is no folder.
    case file
    /// `yes`, for which the option stands by itself, or `no`.
    case flag
    /// One of these words.
    case words([String])
}
