import Content
import TestSupport

/// A small capsule about lighthouses that has one of everything, as the loader reads it from `Tests/Fixtures/lights`.
enum Lighthouses {
    static let article: Article = {
        guard let folder = try? SourceFolder.read(Repository.fixture("lights")),
            let article = loadArticle(from: folder).article
        else { preconditionFailure("Tests/Fixtures/lights has an error: see `lectern check`") }
        return article
    }()

    static var tower: Section { article.sections[0] }
    static var keepers: Section { article.sections[2] }
    static var fresnelPerson: Term { article.terms[0] }
    static var wick: Term { article.terms[3] }
}

extension TextBlock {
    /// Makes a paragraph of plain words.
    static func text(_ words: String) -> TextBlock { .paragraph([.text(words)]) }
}

extension Slug {
    static let fresnel = named("fresnel-lens")
    static let wick = named("wick")

    /// Makes a slug of a spelling that is known to be right.
    static func named(_ string: String) -> Slug {
        guard let slug = Slug(string) else { preconditionFailure("not a slug: \(string)") }
        return slug
    }
}
