import Content
import Text

/// What one language puts into names, as far as lists have to know it.
package struct NameRules: Sendable {
    /// In small letters; a name is sorted without the one that it begins with.
    let articles: Set<String>
    /// The same for the title of a work alone: “A Tale of a Tub”, but “A priori”.
    let articlesOfWorks: Set<String>

    /// A name from the word on by which it is sorted.
    func withoutArticle(_ name: String, ofWork isWork: Bool) -> String {
        guard let end = name.firstIndex(of: " ") else { return name }
        let (first, rest) = (name[..<end].lowercased(), name[end...].drop { $0 == " " })
        let isArticle = articles.contains(first) || (isWork && articlesOfWorks.contains(first))
        return isArticle && rest.first.map { $0.isLetter || $0.isNumber } == true ? String(rest) : name
    }
}
