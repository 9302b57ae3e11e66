/// The values of a new capsule's first record, and the files that are made of them.
struct CapsuleFields {
    let title: String
    /// A tag.
    let language: String
    let author: String
    let licence: String

    /// The text of each file, by its path.
    var files: [(path: String, text: String)] {
        [
            ("capsule.rec", capsule), ("glossary/capsule.gmi", Self.term),
            ("sections/the-beginning.gmi", section), ("sources.rec", Self.sources),
        ]
    }

    private var capsule: String {
        """
        # What the text is. A line that begins with this sign is a comment, which no page shows: remove the
        # comments when you no longer need them. “lectern check” says what is wrong or missing.
        Title: \(title)
        # The language of the text as a tag: en, de, pt-BR.
        Language: \(language)
        # Who has written the text, with a line “Author: …” for each.
        Author: \(author)
        # What others may do with the text.
        Licence: \(licence)
        # With a second section, a line here says in which order they are read:
        # SectionOrder: the-beginning the-next

        """
    }

    private var isEnglish: Bool { language.lowercased().split(separator: "-").first == "en" }

    private var section: String {
        """
        # This file is named by its address, the-beginning, which readers keep. The title may change.
        Title: The beginning
        \(isEnglish ? "" : "# The language of this section, as long as it is another than that of the rest.\nLanguage: en\n")\
        # Lists show the summary below the title. Forty to sixty words are a good length.
        Summary: A first section, to be written over. It shows what a paragraph, a heading and a list look like, how a word is tied to \
        the glossary, and how a sentence gets its source and its note. Comments say what each mark does. Nothing of this need stay \
        once your own words are here.

        %% A line that begins like this is a comment. A paragraph is one line, however long, and a blank line stands between two.

        Every [[capsule]] begins with a few lines that somebody wrote down. It grows by a section here and a term there, and readers \
        find their way by what leads from one to the other.

        %% Double brackets mark a term, by the name of its file in glossary/ or by the name that it has there.
        %% Below, [@gemini] names a source of sources.rec, and [^length] a note at the end of this file.

        Pages are sent as they are written, line by line. [@gemini] So a text can be short, and a reader sees at once what it says. [^length]

        ## A heading

        Two number signs and a space make a heading. Under it there is room for whatever belongs there:

        * a list, in which each line begins with an asterisk and a space;
        * a second line of it, so that it is one.

        %% The line straight below a quotation says whose words these are, and has no full stop.

        > A quotation begins with this sign.
        Name of the speaker, name of the work

        [^length]: How long is a section? As long as somebody likes to read at a time. Ten minutes are a good length.

        """
    }

    private static let term = """
        # One file a term. Its name, without the ending, is its address and may be used in double brackets.
        Term: Capsule
        # One of concept, organisation, person, event, place and work.
        Kind: concept
        # Other words for it, with a line for each.
        Alias: Capsules

        A folder of plain-text files, from which Lectern makes all pages, lists and links.

        """

    private static let sources = """
        # One record a source, with a blank line between two. A text cites one by its key: [@gemini].
        Key: gemini
        Short: Solderpunk
        Citation: Solderpunk, “Gemini network protocol specification”, geminiprotocol.net
        # Where it is free to read.
        URL: https://geminiprotocol.net/docs/protocol-specification.gmi

        """
}
