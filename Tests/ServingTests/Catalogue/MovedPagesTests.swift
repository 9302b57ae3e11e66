import Content
import Gopher
import Pages
import Publishing
import Renderers
import Serving
import TestSupport
import Testing

/// What readers get who ask for an address that a page had once.
struct MovedPagesTests {
    private func edition() throws -> Edition {
        let capsule = try CapsuleFolder(Repository.fixture("ferries"))
        return try capsule.edition(of: capsule.load(), isServed: true).original
    }

    private func answer(_ path: String, in catalogue: Catalogue) -> String? {
        guard case .answer(let answer) = catalogue[path] else { return nil }
        return String(decoding: answer.response.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("/sections/the-line.gmi", "31 /a/sections/the-rope.gmi\r\n"),
        ("/sections/the-cable.gmi", "31 /a/sections/the-rope.gmi\r\n"),
        ("/sections/the-cable", "31 /a/sections/the-rope.gmi\r\n"),
        ("/glossary/oar.gmi", "52 This page is gone\r\n"),
        ("/glossary/oar/", "52 This page is gone\r\n"),
    ])
    func overGeminiTheyAreLedOn(_ path: String, _ expected: String) throws {
        let mount = try Mount(edition(), at: PathPrefix(#require(.init("a"))))
        let catalogue = try Catalogue(
            [mount.publication(as: .gemtext, beside: [])],
            HostFiles(for: []),
            over: GeminiFace()
        )
        #expect(answer("/a\(path)", in: catalogue) == expected)
    }

    @Test(arguments: [
        ("/sections/the-line.gmi", "3 /sections/the-rope.gmi\r\n"),
        ("/sections/the-cable", "3 /sections/the-rope.gmi\r\n"),
        ("/glossary/oar.gmi", "4 This page is gone\r\n"),
    ])
    func overSpartanTheyAreLedOn(_ path: String, _ expected: String) throws {
        let publication = Publication(try edition(), as: .spartan)
        let catalogue = try Catalogue([publication], HostFiles(for: []), over: SpartanFace())
        #expect(answer(path, in: catalogue) == expected)
    }

    @Test(arguments: ["/sections/the-line.txt", "/sections/the-line.gmi", "/sections/the-line"])
    func overNexATextSaysWhereThePageIs(_ path: String) throws {
        let publication = Publication(try edition(), as: .text(.lines))
        let catalogue = try Catalogue([publication], .none, over: BareFace.nex)
        #expect(
            answer(path, in: catalogue)
                == "This page has moved\n===================\n\n=> /sections/the-rope.txt The rope\n"
        )
    }

    @Test func overFingerATextSaysWhatThePageIsCalled() throws {
        let publication = Publication(try edition(), as: .text(.names))
        let catalogue = try Catalogue([publication], .none, over: BareFace.finger)
        #expect(
            answer("/sections/the-line", in: catalogue)
                == "This page has moved\r\n===================\r\n\r\nThe rope [sections/the-rope]\r\n"
        )
    }

    @Test(arguments: [
        (
            "/sections/the-line.gmi",
            "3This page has moved\t\terror.host\t1\r\n1The rope\t/sections/the-rope.gmi\texample.org\t7070\r\n.\r\n"
        ),
        (
            "/glossary/oar.gmi",
            "3This page is gone\t\terror.host\t1\r\n1Ferries\t\texample.org\t7070\r\n.\r\n"
        ),
        (
            "/sections/the-cable.txt",
            "This page has moved\r\n===================\r\n\r\nThe page is now at /sections/the-rope.txt\r\n"
        ),
    ])
    func overGopherAnErrorSaysWhereThePageIs(_ path: String, _ expected: String) throws {
        let catalogue = try Catalogue.menus(of: edition())
        #expect(answer(path, in: catalogue)?.hasPrefix(expected) == true)
        guard case .answer(let answer) = catalogue[path] else { return }
        #expect(answer.status == "3")
    }
}
