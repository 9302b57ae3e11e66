/// What is told about fields that a record has not, by the fields' names in small letters; `{value}` stands for what the writer wrote.
///
/// Each says which field or file has what the writer wants to say, or that none has.
enum FieldRemedies {
    static let page = texts.merging(
        table([
            (
                "author authors by",
                "is no field of a page; “Author” in capsule.rec says who wrote the text, so remove this line"
            ),
            (
                "summary abstract description",
                "is no field of a page, which has no summary; write its words as the first paragraph"
            ),
            ("date", "is no field of a page; write the day into its text, or remove this line"),
        ])
    ) { $1 }

    static let section = texts.filter { !["description", "beschreibung"].contains($0.key) }.merging(
        table([
            (
                "order number weight position nr no nummer номер part",
                "is no field of a section; its place is that of its name in “SectionOrder” of capsule.rec, so remove this line"
            ),
            (
                "subtitle untertitel",
                "is no field of a section; write both into one title, as in “Title: …: {value}”"
            ),
            (
                "source sources quelle",
                "is no field of a section; cite the source where it is used, as in “[@{value}]”"
            ),
            (
                "translator translators ubersetzer переводчик",
                "is no field of a section; write who translated it into a note, or into pages/about.gmi"
            ),
        ])
    ) { $1 }

    static let term = texts.merging(
        table([
            (
                "plural abbreviation abbr acronym singular feminine",
                "is no field of a term; another name for it is “Alias: {value}”"
            ),
            (
                "etymology origin nationality birthplace deathplace sex gender country location place summary abstract",
                "is no field of a term; write what it says into the text below the header and a blank line"
            ),
            (
                "url link website web homepage wikipedia wikidata",
                "is no field of a term; write a line into its text: “=> {value} words”"
            ),
        ])
    ) { $1 }

    static let source = table([
        (
            "author authors title year date publisher editor journal pages volume isbn autor titel jahr verlag issn number edition place address city series booktitle translator",
            "is no field of a source; author, title and year stand together in “Citation”, as in “Citation: E. H. Carr, The Interregnum (1954)”"
        ),
        (
            "type kind category",
            "is no field of a source; if sources are to be listed under it, write “View: {value}”, and otherwise remove this line"
        ),
        (
            "accessed urldate retrieved accessdate visited",
            "is no field of a source; write the day behind the rest of “Citation”, as in “(seen {value})”"
        ),
        (
            "abstract summary keywords tags file",
            "is no field of a source; one line on it is “Comment”, and all else goes, so remove this line"
        ),
    ])

    static let attachment = table([
        (
            "date year datum",
            "is no field of an attachment; write it into the caption, as in “Caption: …, {value}”"
        ),
        (
            "width height size format type mime",
            "is no field of an attachment; Lectern reads it from the file, so remove this line"
        ),
        (
            "url link",
            "is no field of an attachment; write whose it is into “Credit”, or the work into sources.rec and its key as “Source”"
        ),
    ])

    static let question = table([
        (
            "type format kind",
            "is no field of a question; its other fields show what it is, so remove this line"
        ),
        (
            "marks score mark grade difficulty level weight time tags topic category",
            "is no field of a question, and none does that; remove this line"
        ),
    ])

    static let change = table([
        (
            "version edition release",
            "is no field of a change; write it into its title, as in “Title: Version {value}”"
        ),
        ("author authors by editor", "is no field of a change; write who made it into “Text”"),
    ])

    static let event = table([
        (
            "time hour clock",
            "is no field of an event, whose “Date” ends with the day; write the hour into “Text”"
        ),
        ("person people who persons", "is no field of an event; a person in the glossary is “Term: {value}”"),
        ("category kind type tags tag", "is no field of an event, and none does that; remove this line"),
        ("image picture url link", "is no field of an event; show it in the section where the event is told"),
    ])

    static let capsule = table([
        (
            "date year created published modified updated lastmodified datum",
            "is no field of a capsule; the days on which it changed stand in changes.rec, and remove this line"
        ),
        (
            "version edition release auflage",
            "is no field of a capsule; what changed and when stands in changes.rec, as “Date: …” and “Title: Version {value}”"
        ),
        (
            "url website web homepage site baseurl",
            "is no field of a capsule, since who serves it decides where; remove this line, or link to it from a text"
        ),
        (
            "copyright",
            "is no field of a capsule; whose text it is says “Author”, and what readers may do with it “Licence”, so remove this line"
        ),
        (
            "publisher verlag editorial editeur издательство",
            "is no field of a capsule; who published the original of an edition stands in “SourcePublisher”, below “SourceTitle” and “SourceAuthor”, and of a text of your own no field says it"
        ),
        (
            "keywords tags subject category categories genre topic schlagworter",
            "is no field of a capsule, and none does that; remove this line"
        ),
        (
            "isbn doi issn identifier series place email mail contact translator translators contributor contributors illustrator dedication acknowledgements acknowledgments epigraph funding institution affiliation",
            "is no field of a capsule, and none does that; write it into pages/about.gmi, the page about the text"
        ),
        (
            "cover image picture logo",
            "is no field of a capsule; the picture named media/cover.png or media/cover.jpg is its cover, so remove this line"
        ),
        (
            "draft status",
            "is no field of a capsule; write “Draft: yes” into each text that is not to be shown, and remove this line"
        ),
        (
            "source original",
            "is no field of a capsule; the text of which it is an edition stands in “SourceTitle” and “SourceAuthor”, and works that it cites in sources.rec"
        ),
        (
            "text body content",
            "is no field of a capsule; write the text into sections/opening.gmi, or a paragraph of it into “Introduction”"
        ),
        (
            "glossary terms pages timeline media questions",
            "is no field of a capsule, which has all that lies in its folder; remove this line"
        ),
    ])

    /// Of all texts with a header.
    private static let texts = table([
        (
            "text definition description body content contents explanation meaning beschreibung",
            "is no field of the header; write its words below the header and a blank line, as the text"
        ),
        (
            "slug permalink url path address",
            "is no field of the header; the name of the file is the address, so remove this line, or name the file otherwise"
        ),
        (
            "layout template menu nav toc theme tags keywords category categories topics",
            "is no field of the header, and none does that; remove this line"
        ),
        (
            "image picture cover photo thumbnail",
            "is no field of the header; put the file into media/, and write a line into the text: “=> ../media/{value} what it shows”"
        ),
        (
            "publisher copyright licence license rights",
            "is no field of the header; it belongs to the whole and stands in capsule.rec, so remove this line"
        ),
    ])

    private static func table(_ rows: [(names: String, remedy: String)]) -> [String: String] {
        rows.reduce(into: [:]) { table, row in
            for name in row.names.split(separator: " ") { table[String(name)] = row.remedy }
        }
    }
}
