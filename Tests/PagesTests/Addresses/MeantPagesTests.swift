import Content
import Pages
import Testing

/// Tests the messages about addresses that lead nowhere.
struct MeantPagesTests {
    static let mistakes: [(address: String, message: String)] = [
        ("two.gm", "no page has the address “two.gm”; did you mean “two.gmi”?"),
        ("tow.gmi", "no page has the address “tow.gmi”; did you mean “two.gmi”?"),
        ("two", "no page has the address “two”; did you mean “two.gmi”?"),
        ("two/", "no page has the address “two/”; did you mean “two.gmi”?"),
        ("two.txt", "no page has the address “two.txt”; did you mean “two.gmi”?"),
        ("two.md", "no page has the address “two.md”; did you mean “two.gmi”?"),
        ("Two.gmi", "no page has the address “Two.gmi”; did you mean “two.gmi”?"),
        ("tw%zz.gmi", "no page has the address “tw%zz.gmi”; did you mean “two.gmi”?"),
        (
            "../pages/schools.gmi",
            "no page has the address “../pages/schools.gmi”; did you mean “../schools.gmi”?"
        ),
        ("about.gmi", "no page has the address “about.gmi”; did you mean “../about.gmi”?"),
        ("sections/two.gmi", "no page has the address “sections/two.gmi”; did you mean “two.gmi”?"),
        ("lamp.gmi", "no page has the address “lamp.gmi”; did you mean “../glossary/lamp.gmi”?"),
        (
            "..\\glossary\\lamp.gmi",
            "no page has the address “..\\glossary\\lamp.gmi”; did you mean “../glossary/lamp.gmi”?"
        ),
        ("../glossary", "no page has the address “../glossary”; did you mean “../glossary/”?"),
        ("index.gmi", "no page has the address “index.gmi”; did you mean “./”?"),
        ("/index.gmi", "no page has the address “/index.gmi”; did you mean “../”?"),
        ("/serach", "no page has the address “/serach”; did you mean “../search”?"),
        ("..%2Fabout.gmi", "no page has the address “..%2Fabout.gmi”; did you mean “../about.gmi”?"),
        (
            "tow.gmi#the-lamps-oil",
            "no page has the address “tow.gmi#the-lamps-oil”; did you mean “two.gmi#the-lamps-oil”?"
        ),
        (
            "nothing-like-it.gmi",
            "no page has the address “nothing-like-it.gmi”; write one such as “two.gmi”, or begin an address elsewhere with gemini://"
        ),
        (
            "two.gmi#the-lamp-oil",
            "/sections/two.gmi has no heading “#the-lamp-oil”; did you mean “#the-lamps-oil”?"
        ),
        (
            "two.gmi#The-Lamps-Oil",
            "/sections/two.gmi has no heading “#The-Lamps-Oil”; did you mean “#the-lamps-oil”?"
        ),
        (
            "two.gmi#The%20lamp's%20oil.",
            "/sections/two.gmi has no heading “#The lamp's oil.”; did you mean “#the-lamps-oil”?"
        ),
        (
            "two.gmi#nowhere-at-all",
            "/sections/two.gmi has no heading “#nowhere-at-all”; write one of “#two”, “#the-lamps-oil”, “#the-lamps-oil-2”, “#how-to-cite-this-text”, “#onward”"
        ),
        (
            "#nowhere-at-all",
            "/sections/one.gmi has no heading “#nowhere-at-all”; write one of “#one”, “#terms-on-this-page”, “#how-to-cite-this-text”, “#onward”"
        ),
        ("/robots.txt#x", "/robots.txt has no heading “#x”; remove the #"),
        ("two.gmi#", "no heading is named after the “#”; name one, or remove the “#”"),
        ("two.gmi#%zz", "“#%zz” is no heading; write its letters as they are, or each byte of them as %XX"),
        ("two.gmi#%FF", "“#%FF” is no heading; write its letters as they are, or each byte of them as %XX"),
        ("two.gmi?lamp", "only the search takes words after a “?”; write “two.gmi”"),
        ("?lamp", "only the search takes words after a “?”; write “one.gmi”"),
        ("two.gmi?", "only the search takes words after a “?”; write “two.gmi”"),
        ("/search#lamp", "the search has no heading to lead to; remove the “#” and what follows it"),
        (
            "/search?100%",
            "the words after the “?” are spelled as in an address; write what is no letter or digit of ASCII as %XX: a space as %20"
        ),
        (
            "C:\\two.gmi",
            "this is a path on a disk and no address; did you mean “two.gmi”?"
        ),
        ("two.gmi:x", "what stands before a colon is a scheme, and not a page; did you mean “two.gmi”?"),
        ("tow.gmi:x", "what stands before a colon is a scheme, and not a page; did you mean “two.gmi”?"),
        ("Two.GMI:x", "what stands before a colon is a scheme, and not a page; did you mean “two.gmi”?"),
        ("../two.gmi:x", "no page has the address “../two.gmi:x”; did you mean “two.gmi”?"),
        (
            "//example.org/x",
            "this address has no scheme; write “gemini://example.org/x” for the host “example.org”"
        ),
        (
            "///x",
            "this address begins with two slashes and names no host; for a page of this capsule begin with one"
        ),
        ("example.org:1965/x", "this address has no scheme; write “gemini://example.org:1965/x”"),
        (
            "gemini:two.gmi",
            "this address names no host; for a page of this capsule write “two.gmi”"
        ),
        (
            "gemini:///two.gmi",
            "this address names no host; for a page of this capsule write “two.gmi”"
        ),
        (
            "lamp.png",
            "no attachment has the address “lamp.png”; put the file into media/ and a record of it into media.rec, and write “/media/lamp.png”, or give the full address of where it is on the net"
        ),
        (
            "../images/lamp.JPG",
            "no attachment has the address “../images/lamp.JPG”; put the file into media/ and a record of it into media.rec, and write “/media/lamp.JPG”, or give the full address of where it is on the net"
        ),
    ]

    static let elsewhere: [(address: String, message: String)] = [
        (
            "www.example.org/x",
            "no page has the address “www.example.org/x”; write “https://www.example.org/x”"
        ),
        ("example.org", "no page has the address “example.org”; write “https://example.org”"),
        ("ada@example.org", "no page has the address “ada@example.org”; write “mailto:ada@example.org”"),
        ("https;//example.org", "no page has the address “https;//example.org”; write “https://example.org”"),
        (
            "https://https://example.org/x",
            "this address has its scheme twice; write “https://example.org/x”"
        ),
        ("https//example.org", "no page has the address “https//example.org”; write “https://example.org”"),
        (
            "http:/example.org",
            "this address has no host, since two slashes are missing before it; write “http://example.org”"
        ),
        (
            "https:example.org/x",
            "this address has no host, since two slashes are missing before it; write “https://example.org/x”"
        ),
        ("htps://example.org", "there is no scheme “htps”; write “https://example.org”"),
        ("gemeni://example.org", "there is no scheme “gemeni”; write “gemini://example.org”"),
        (
            "file:///home/ada/two.gmi",
            "this address is a path on your own disk, which no reader has; did you mean “two.gmi”?"
        ),
        (
            "file:///home/ada/lamp.png",
            "this address is a path on your own disk, which no reader has; put the file into media/ and write “/media/lamp.png”"
        ),
        (
            "gemini://localhost/two.gmi",
            "this address leads each reader to a machine of their own; write the host under which the page is found on the net, or for a page of this capsule its path alone"
        ),
        (
            "/home/ada/texts/pages/about.gmi",
            "no page has the address “/home/ada/texts/pages/about.gmi”; did you mean “../about.gmi”?"
        ),
        ("two.gmi,", "no page has the address “two.gmi,”; did you mean “two.gmi”?"),
        ("two.html", "no page has the address “two.html”; did you mean “two.gmi”?"),
        (".../about.gmi", "no page has the address “.../about.gmi”; did you mean “../about.gmi”?"),
        ("two.gmi#The", "/sections/two.gmi has no heading “#The”; did you mean “#the-lamps-oil”?"),
    ]

    @Test(arguments: mistakes + elsewhere)
    func anAddressThatLeadsNowhere(_ address: String, _ message: String) {
        let folder = SmallCapsule.folder(adding: "\n=>   \(address) The link\n", to: "sections/one.gmi")
        for isSearchable in [true, false] {
            let (edition, problems) = SmallCapsule.compose(folder, isSearchable: isSearchable)
            #expect(problems == ["sections/one.gmi:6:6: error: \(message)"])
            #expect(edition != nil)
        }
    }
}
