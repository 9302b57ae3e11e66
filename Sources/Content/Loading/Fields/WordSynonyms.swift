/// Other words for the values of fields that have one of a few, in small letters.
enum WordSynonyms {
    /// Returns the value that was meant by a word; `nil` if nobody can tell.
    static func value(_ word: some StringProtocol, of field: FieldName) -> String? {
        let table: [(String, String)] =
            switch field {
            case .kind: kinds
            case .origin: origins
            default: []
            }
        let small = word.lowercased()
        return table.first { $0.1.split(separator: " ").contains { $0 == small } }?.0
    }

    private static let kinds: [(String, String)] = [
        (
            "concept",
            "concepts idea ideas notion term theory thing object begriff konzept concepto concetto понятие концепт idee noción movement 概念"
        ),
        (
            "organisation",
            "organisations organization organizations org institution group party company organisationen organización organizzazione организация партия institute partei gruppe 组织 組織"
        ),
        (
            "person",
            "persons people human man woman figure mensch personne persona personnage человек персона личность персонаж biography author 人物 人"
        ),
        ("event", "events ereignis événement evento событие 事件"),
        ("place", "places location city town country ort lieu lugar luogo место region river 地点 場所"),
        (
            "work",
            "works book books film painting publication werk œuvre oeuvre obra opera произведение книга newspaper 作品"
        ),
    ]

    private static let origins: [(String, String)] = [
        ("article", "articles text source original book yes artikel статья"),
        ("dated", "date dates day"),
        ("corrected", "correction correct corr fixed changed korrigiert"),
        ("editor", "editors editorial editorially added addition new me own mine herausgeber редактор"),
    ]

    /// Words that say yes, and words that say no.
    static let yes: Set<String> = [
        "true", "on", "1", "y", "t", "ja", "oui", "si", "sí", "sì", "sim", "да", "так", "tak", "evet", "yes.",
        "yes!", "x",
        "はい", "是", "نعم", "כן", "draft",
    ]
    static let no: Set<String> = [
        "no", "false", "off", "0", "n", "f", "nein", "non", "não", "нет", "ні", "nie", "hayır", "nee", "いいえ",
        "否", "لا",
        "published", "public", "none",
    ]
}
