/// A work as a bibliography describes it, in whatever format.
struct Work {
    /// The key in the file.
    var key = ""
    var line = 1
    /// The type, in BibTeX's words where it has one.
    var type = ""
    var authors: [PersonName] = []
    var editors: [PersonName] = []
    var translators: [PersonName] = []
    var title = ""
    /// The journal or the book in which the work stands.
    var container = ""
    /// The year, or what the file has in its place.
    var year = ""
    var publisher = ""
    var place = ""
    var volume = ""
    var number = ""
    var pages = ""
    var edition = ""
    var series = ""
    /// What kind of thesis or report it is.
    var genre = ""
    var note = ""
    var address = ""
    var doi = ""
    /// The fields that have no place in a citation, by name, in the order of the file.
    var rest: [(name: String, value: String)] = []

    /// Whether the work stands in another one, and its title therefore in quotation marks.
    var isPart: Bool {
        !container.isEmpty
            || [
                "article", "incollection", "inproceedings", "inbook", "article-journal", "article-magazine",
                "article-newspaper", "chapter", "paper-conference", "webpage", "post-weblog",
            ].contains(type)
    }
}

/// The name of a person or a body.
struct PersonName: Hashable {
    /// The name as it is read: “Charles de Gaulle”.
    var full: String
    /// The surname, as a citation in a text has it.
    var family: String
}
