import Text
import Testing

struct PunycodeTests {
    /// The samples of RFC 3492, section 7.1, that are names in small letters, and some of today's hosts.
    @Test(arguments: [
        ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
        ("pročprostěnemluvíčesky", "proprostnemluvesky-uyb24dma41a"),
        ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
        ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
        ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"), ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"),
        ("bücher", "bcher-kva"),
        ("münchen", "mnchen-3ya"), ("пример", "e1afmkfd"),
    ])
    func spellsALabel(label: String, punycode: String) {
        #expect(Punycode.label(for: label) == "xn--\(punycode)")
    }

    @Test func asciiStays() { #expect(Punycode.label(for: "example-1") == "example-1") }

    @Test func aLabelIsAtMost63CharactersLong() {
        #expect(Punycode.label(for: String(repeating: "ü", count: 64)) == nil)
        #expect(Punycode.label(for: "ü" + String(repeating: "x", count: 62)) == nil)
    }
}
