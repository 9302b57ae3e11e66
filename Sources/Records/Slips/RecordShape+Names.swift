internal import Text

extension RecordShape {
    /// The field that was meant by a name that is none.
    enum MeantName: Hashable {
        /// The name needs few changes of letters, or differs in capitals and spaces alone.
        case near(String)
        /// The name is that of another language or format.
        case synonym(String)

        var name: String {
            switch self {
            case .near(let name), .synonym(let name): name
            }
        }
    }

    /// Returns the field that was meant by a name; `budget` says how many names may still be compared.
    func meant(by name: some StringProtocol, budget: inout Int) -> MeantName? {
        guard let key = Self.key(name) else { return nil }
        if let field = namesByKey[key] { return .near(field) }
        // Programmers and lists number what is repeated: Choice1, ChoiceA.
        let stem = key.trimmingNumber
        if let field = namesByKey[stem] { return .near(field) }
        let near = NameList(fields.map(\.name)).nearest(to: name, budget: &budget)
        return near.map { .near($0) } ?? (synonyms[key] ?? synonyms[stem]).map { .synonym($0) }
    }

    /// Returns the field that a name is exactly, but for capitals, spaces and the like, or in another language.
    func exactlyMeant(by name: some StringProtocol) -> String? {
        guard let key = Self.key(name), !key.isEmpty else { return nil }
        let stem = key.trimmingNumber
        return namesByKey[key] ?? namesByKey[stem] ?? synonyms[key] ?? synonyms[stem]
    }

    /// Returns a name in small letters, without marks, spaces, hyphens and low lines; `nil` if it is too long for one.
    static func key(_ name: some StringProtocol) -> String? {
        guard name.utf8.count <= 64 else { return nil }
        var key: [UInt8] = []
        for scalar in name.unicodeScalars { _ = LetterFolding.append(scalar, to: &key) }
        return String(decoding: key, as: UTF8.self)
    }
}

extension String {
    /// The name without a number of one or two digits at its end.
    fileprivate var trimmingNumber: String {
        let digits = utf8.reversed().prefix(while: \.isDigit).count
        return digits <= 2 ? String(dropLast(digits)) : self
    }
}
