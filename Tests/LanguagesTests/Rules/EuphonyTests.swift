import Testing

@testable import Languages

struct EuphonyTests {
    @Test(arguments: [
        ("es", ["Carlos", "Isabel"], "Carlos e Isabel", "Carlos o Isabel"),
        ("es", ["agua", "hielo"], "agua y hielo", "agua o hielo"),
        ("es", ["padre", "hijo"], "padre e hijo", "padre o hijo"),
        ("es", ["«plata»", "«oro»"], "«plata» y «oro»", "«plata» u «oro»"),
        ("es", ["uno", "dos", "once"], "uno, dos y once", "uno, dos u once"),
        ("es", ["y", "i"], "y e i", "y o i"),
        ("it", ["Ada", "Emmy"], "Ada ed Emmy", "Ada o Emmy"),
        ("it", ["Ada", "Anna"], "Ada e Anna", "Ada o Anna"),
        ("fr", ["Ada", "Isabelle"], "Ada et Isabelle", "Ada ou Isabelle"),
        ("pt", ["Ada", "Inês"], "Ada e Inês", "Ada ou Inês"),
    ])
    func andAndOrAreSaidEasily(_ language: String, _ words: [String], _ and: String, _ or: String) {
        let wording = Wording(language: language)
        #expect(wording.joined(words) == and && wording.joinedByOr(words) == or)
    }
}
