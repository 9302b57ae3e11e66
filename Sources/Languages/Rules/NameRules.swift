/// The rules of one language for names, as far as lists have to know them.
package struct NameRules: Sendable {
    /// The articles in small letters; a name is sorted without the one that it begins with.
    ///
    /// One that ends in a hyphen is written together with its word.
    package let articles: Set<String>
    /// The articles that only count in the titles of works: “A Tale of a Tub”, but “A priori”.
    let articlesOfWorks: Set<String>

    /// All of them.
    package var allArticles: Set<String> { articles.union(articlesOfWorks) }

    /// Takes articles in small letters.
    package init(articles: Set<String> = [], articlesOfWorks: Set<String> = []) {
        (self.articles, self.articlesOfWorks) = (articles, articlesOfWorks)
    }

    /// Returns a name from the word on by which it is sorted.
    package func withoutArticle(_ name: String, ofWork isWork: Bool) -> String {
        let small = name.lowercased()
        for article in isWork ? articles.union(articlesOfWorks) : articles {
            let isJoined = "-'’".contains(article.last ?? " ")
            let opening =
                article.last == "-" ? String(article.dropLast()) : isJoined ? article : article + " "
            guard small.hasPrefix(opening) else { continue }
            let rest = name.dropFirst(opening.count).drop { $0 == " " }
            // What is left of a short word is no word: “ال” alone is a name.
            if rest.count > (isJoined ? 1 : 0), rest.first.map({ $0.isLetter || $0.isNumber }) == true {
                return String(rest)
            }
        }
        return name
    }
}
