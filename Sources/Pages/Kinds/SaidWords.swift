import Content
import Text

/// The words of a definition, so that what stands beside it does not say them again.
struct SaidWords {
    private let words: WordNumbers

    init(_ definition: String) { words = WordNumbers(of: definition) }

    /// Whether the definition has the first and the last year of a time.
    func hasYears(of date: EDTFDate) -> Bool {
        let years = [date.year, date.lastYear].map { String(abs($0)) }
        return years.allSatisfy(words.haveAll)
    }

    /// Returns the clauses of a role that say something new; `nil` if none does.
    ///
    /// A clause says nothing new if the definition has all the names in it, or, where it has no name, all its longer words: of
    /// “leader of the Left Opposition” a definition with “led the Left Opposition” leaves nothing.
    func rest(_ role: String) -> String? {
        let clauses = role.split(separator: ",").map { $0.drop { $0 == " " } }
        let new = clauses.filter { clause in
            let words = clause.split(separator: " ")
            let names = words.dropFirst().filter { $0.first?.isUppercase == true }
            let telling = names.isEmpty ? words.filter { $0.count >= 4 } : names
            return !telling.allSatisfy { self.words.haveAll(of: String($0)) }
        }
        guard !new.isEmpty else { return nil }
        return new.count == clauses.count ? role : new.joined(separator: ", ")
    }
}
