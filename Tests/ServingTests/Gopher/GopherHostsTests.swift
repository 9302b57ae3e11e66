import Languages
import Content
import Gopher
import Pages
import Publishing
import Reactor
import Serving
import Testing

/// Tests several hosts over Gopher, whose requests name none.
struct GopherHostsTests {
    private func host(_ name: String? = nil, _ language: String = "en") throws -> GopherHost {
        let server = try GopherServer.example()
        let prefix = name.map { PathPrefix(host: $0) } ?? .none
        let publication = Mount(try Lighthouses.edition())
            .publication(as: .menus(on: server, width: 67), beside: [], on: prefix)
        return GopherHost(
            on: server,
            under: prefix,
            catalogue: try Catalogue(
                [publication],
                name == nil ? HostFiles(for: [publication], isGopher: true) : .none,
                over: GopherFace(on: server)
            ),
            wording: Wording(language: language),
            log: AccessLog(mode: .off) { _ in }
        )
    }

    private func answer(_ selector: String) throws -> String {
        let hosts = try GopherHosts(host(), others: [host("letters.example", "de"), host("b.example")])
        var exchange = GopherExchange(with: .local, at: hosts)
        guard case .respond(let response) = exchange.receive(Array("\(selector)\r\n".utf8).span) else {
            return ""
        }
        return String(decoding: response.bytes, as: UTF8.self)
    }

    @Test(arguments: ["/", "/sections/", "/sections/tower.gmi", "/sections/tower.txt", "/glossary/"])
    func eachOtherHostHasThePagesOfTheFirstUnderItsName(path: String) throws {
        let first = try answer(path)
        let other = try answer("/letters.example\(path)")
        #expect(first.hasPrefix("3") == false && other.hasPrefix("3") == false)
        let items = { (menu: String) in
            menu.split(separator: "\r\n").map { $0.split(separator: "\t").first ?? "" }
        }
        #expect(items(first) == items(other))
    }

    @Test func everyItemOfAnotherHostStaysUnderItsName() throws {
        let menu = try Menu(parsing: Array(answer("/letters.example/").utf8).span)
        let items = menu.items.filter { $0.server.host == "example.org" }
        #expect(items.count > 5)
        #expect(items.allSatisfy { $0.selector.description.hasPrefix("/letters.example/") })
    }

    @Test(arguments: ["/letters.example", "letters.example/", "letters.example"])
    func aNearlyRightSelectorIsTheHostsMenu(selector: String) throws {
        #expect(try answer(selector) == answer("/letters.example/"))
    }

    @Test func anErrorIsInTheLanguageOfTheHostAndLeadsToItsMenu() throws {
        let answer = try answer("/letters.example/nothing")
        #expect(answer.hasPrefix("3Unter diesem Selektor"))
        #expect(answer.hasSuffix("\t/letters.example/\texample.org\t7070\r\n.\r\n"))
    }

    /// A text that is not there leads to the menu of its own host, as an error item does.
    @Test(arguments: ["/letters.example/nothing.txt", "/letters.example/sections/nothing.txt"])
    func anErrorAsTextNamesTheMenuOfItsHost(selector: String) throws {
        let words = try answer(selector).replacing("\r\n", with: " ")
        #expect(words.contains("der Selektor /letters.example/ ist"))
        #expect(try answer("/nothing.txt").contains("the empty selector is the menu"))
    }

    @Test(arguments: ["/letters.exampl/", "/nothing", "/letters.example.org/"])
    func everyOtherSelectorIsOfTheFirst(selector: String) throws {
        #expect(try answer(selector).hasPrefix("3There is no page at this selector\t"))
    }

    @Test func theFilesForRobotsAndClientsAreOfTheFirstAlone() throws {
        #expect(try answer("/robots.txt").hasPrefix("User-agent: *"))
        #expect(try answer("/letters.example/robots.txt").hasPrefix("Unter diesem Selektor"))
    }

    @Test func aNameThatIsAnAddressOfTheFirstIsRefused() throws {
        let error = #expect(throws: HostsByPrefixError.self) {
            try GopherHosts(host(), others: [host("sections")])
        }
        #expect(
            error?.description
                == "over Gopher the host sections stands under /sections/, which is an address of the first host already; name the hosts in another order, or move what stands there: a text by another “Slug: …”, a folder by another place in “Folder: …”"
        )
    }
}
