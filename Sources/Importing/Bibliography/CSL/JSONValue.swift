/// A value of JSON.
indirect enum JSONValue {
    case null
    case bool(Bool)
    /// A number as it stands.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in their order, and the line on which the object begins.
    case object([(name: String, value: JSONValue)], line: Int)

    /// The members of an object, or none.
    var members: [(name: String, value: JSONValue)] {
        if case .object(let members, _) = self { members } else { [] }
    }

    /// The items of an array; any other value is one item.
    var items: [JSONValue] {
        switch self {
        case .array(let items): items
        case .null: []
        default: [self]
        }
    }

    /// Returns the first member of a name.
    subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

    /// The words of the value: of an array or an object those of all in it, with commas between them.
    var words: String {
        switch self {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .number(let text), .string(let text): text
        case .array(let items): items.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
        case .object(let members, _): members.map { "\($0.name) \($0.value.words)" }.joined(separator: ", ")
        }
    }
}
