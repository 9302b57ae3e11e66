import Content
import Text

/// The rules of one language for names, as far as lists have to know them.
package struct NameRules: Sendable {
    /// The articles in small letters; a name is sorted without the one that it begins with.
    let articles: Set<String>
    /// The articles that only count in the titles of works: “A Tale of a Tub”, but “A priori”.
    let articlesOfWorks: Set<String>

    /// Returns a name from the word on by which it is sorted.
    func withoutArticle(_ name: String, ofWork isWork: Bool) -> String {
        guard let end = name.firstIndex(of: " ") else { return name }
        let (first, rest) = (name[..<end].lowercased(), name[end...].drop { $0 == " " })
        let isArticle = articles.contains(first) || (isWork && articlesOfWorks.contains(first))
        return isArticle && rest.first.map { $0.isLetter || $0.isNumber } == true ? String(rest) : name
    }
}
