import Testing

@testable import Languages

struct AlphabetTests {
    private func sorted(_ names: String, _ language: String) -> String {
        let alphabet = Alphabet(language: language)
        return names.split(separator: " ").map(String.init)
            .map { (key: AlphabeticalKey($0, in: alphabet, last: ""), name: $0) }
            .sorted { $0.key < $1.key }.map(\.name).joined(separator: " ")
    }

    @Test(arguments: [
        ("en", "Zoo Åre Ähre Čapek Cat Dog", "Ähre Åre Čapek Cat Dog Zoo"),
        ("de", "Zoo Ofen Öl Ohr", "Ofen Ohr Öl Zoo"),
        ("sv", "Örn Ål Zon Ärla Ada", "Ada Zon Ål Ärla Örn"),
        ("da", "Århus Ære Øre Zon Aalborg Ab", "Ab Zon Ære Øre Aalborg Århus"),
        ("ru", "Ёж Ель Ерш Йод Игла London Яма А4", "А4 Ёж Ель Ерш Игла Йод Яма London"),
        ("uk", "Ґава Гай Дім Євшан Ель Іва Їжак Ива Йод", "Гай Ґава Дім Ель Євшан Ива Іва Їжак Йод"),
        ("es", "Ñandú Nube Oso Nata", "Nata Nube Ñandú Oso"),
        ("pl", "Łódź Lwów Ąb Azot Zebra Źrebak Żaba", "Azot Ąb Lwów Łódź Zebra Źrebak Żaba"),
        (
            "tr", "İzmir Isparta Çanak Cami Iğdır Hava Şeker Su",
            "Cami Çanak Hava Iğdır Isparta İzmir Su Şeker"
        ),
        ("cs", "Chata Cihla Hora Ivan Čáp", "Cihla Čáp Hora Chata Ivan"),
        ("hu", "Csal Cukor Cica Dal", "Cica Cukor Csal Dal"),
        ("ja", "ガラス かみ カメラ さくら あめ ぱん はし", "あめ かみ カメラ ガラス さくら はし ぱん"),
        ("ar", "بيت أسد Zoo تاج", "أسد بيت تاج Zoo"), ("he", "בית Zoo אב", "אב בית Zoo"),
    ])
    func namesStandInTheOrderOfTheLanguage(_ language: String, _ names: String, _ order: String) {
        #expect(sorted(names, language) == order)
    }

    @Test(arguments: [
        ("sv", "Ål", ["Å", "L"]), ("en", "Ål", ["A", "L"]), ("cs", "Chata", ["CH", "A"]),
        ("ru", "Ёж", ["Е", "Ж"]),
        ("ja", "ガラス", ["か", "ら"]), ("zh", "造纸", ["", ""]), ("zh", "zao zhi", ["Z", "A"]), ("en", "…", []),
    ])
    func aNameStandsUnderItsFirstLetter(_ language: String, _ name: String, _ initials: [String]) {
        #expect(AlphabeticalKey(name, in: Alphabet(language: language), last: "").initials == initials)
    }

    @Test(arguments: [("ة", "ar"), ("i̇", "tr"), ("", "sv"), (" ", "cs"), ("c", "cs"), ("\u{301}", "hu")])
    func whateverTheNameItHasAPlace(_ name: String, _ language: String) {
        let key = AlphabeticalKey(name, in: Alphabet(language: language), last: "")
        #expect(key.initials.count <= 2 && !(key < key))
    }
}
