import Gopher
import Testing

struct MenuErrorTests {
    @Test func saysWhereAndWhat() {
        let error = MenuError(line: 3, reason: .fieldCount(2))
        #expect(error.description == "line 3: has 2 fields and not four, with TABs between them")
    }
}
