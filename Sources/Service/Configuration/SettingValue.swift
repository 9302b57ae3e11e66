/// How the values of a setting are written, the same on the command line and in a file.
package struct SettingValue<Value: Hashable & Sendable>: Sendable {
    /// What stands for a value in the help: `[address:]port`.
    package let name: String
    package let range: SettingRange
    /// Throws what to write instead.
    package let parse: @Sendable (String) throws(SettingError) -> Value
    /// A default as an operator would write it; `nil` where there is nothing to write.
    let words: @Sendable (Value) -> String?
    /// The values before and a further one, where a setting can be given again; `nil` where it stands once.
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

    /// The same where the default is none, or the machine's.
    var optional: SettingValue<Value?> {
        SettingValue<Value?>(name, range, words: { $0.flatMap(words) }) { [parse] text throws(SettingError) in
            try parse(text)
        }
    }
}

/// What a shell can offer for a value.
package enum SettingRange: Hashable, Sendable {
    case any
    /// A path, which is relative to the folder of the file that it stands in.
    case folder
    /// One of these words.
    case words([String])
}
