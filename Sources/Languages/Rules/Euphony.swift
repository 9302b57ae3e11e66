/// The other form that “and” and “or” have in some languages before the same sound.
///
/// | language | and, or     | before               | not before       | as in                  |
/// |----------|-------------|----------------------|------------------|------------------------|
/// | Spanish  | `y` → `e`   | `i`, `hi`            | `hia`, `hie` …   | “Carlos e Isabel”      |
/// | Spanish  | `o` → `u`   | `o`, `ho`            |                  | “plata u oro”          |
/// | Italian  | `e` → `ed`  | `e`                  |                  | “Ada ed Emmy”          |
///
/// - Source: Real Academia Española, Diccionario panhispánico de dudas, “y” and “o”; Accademia della Crusca on the d eufonica.
enum Euphony {
    /// Returns a list whose last word stands at its end, with the conjunction before that word in its right form.
    static func corrected(_ list: String, before last: String, in code: String) -> String {
        guard code == "es" || code == "it", list.hasSuffix(last) else { return list }
        let sound = String(last.drop { !$0.isLetter }.prefix(3)).lowercased()
        let start = list.dropLast(last.count)
        for (usual, other, isNeeded) in rules(of: code, sound) where isNeeded && start.hasSuffix(" \(usual) ")
        {
            return start.dropLast(usual.count + 1) + "\(other) " + last
        }
        return list
    }

    private static func rules(of code: String, _ sound: String) -> [(String, String, Bool)] {
        let begins = { (letters: [String]) in letters.contains(where: sound.hasPrefix) }
        if code == "it" { return [("e", "ed", begins(["e", "è", "é"]))] }
        let isGlide = begins(["hia", "hie", "hio", "hiu", "ia", "ie", "io", "iu"])
        return [
            ("y", "e", begins(["i", "í", "hi", "hí"]) && !isGlide),
            ("o", "u", begins(["o", "ó", "ho", "hó"])),
        ]
    }
}
