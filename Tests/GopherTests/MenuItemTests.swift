import Gopher
import Testing
import Text

struct MenuItemTests {
    private let server = GopherServer(host: "example.org", port: 7070) ?? .nowhere

    private func line(_ item: MenuItem) -> String { String(decoding: item.line, as: UTF8.self) }

    @Test func hasAllFourFields() throws {
        let selector = try #require(Selector("/sections/"))
        let item = MenuItem(.menu, FieldText(tidying: "Contents"), to: selector, on: server)
        #expect(line(item) == "1Contents\t/sections/\texample.org\t7070\r\n")
    }

    @Test func infoAndErrorLeadNowhereWithAllFields() {
        #expect(line(.info(FieldText(tidying: "Hello"))) == "iHello\t\terror.host\t1\r\n")
        #expect(line(.info(FieldText(tidying: ""))) == "i\t\terror.host\t1\r\n")
        #expect(line(.error(FieldText(tidying: "No such page"))) == "3No such page\t\terror.host\t1\r\n")
    }

    @Test func anExternalAddressIsASelectorOfOurs() throws {
        let address = try #require(ExternalAddress("https://example.com/?a&b"))
        let item = MenuItem(FieldText(tidying: "Out"), to: address, on: server)
        #expect(line(item) == "hOut\tURL:https://example.com/?a&b\texample.org\t7070\r\n")
    }

    @Test func anotherGopherServer() throws {
        let url = try GopherURL("gopher://[::1]/0/a%20b%09words")
        #expect(line(MenuItem(FieldText(tidying: "There"), to: url)) == "0There\t/a b\t::1\t70\r\n")
    }
}
