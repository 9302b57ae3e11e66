import Service
import Testing

struct ServiceStatusTests {
    @Test(arguments: [
        (ServiceStatus(pages: 102), "102 pages, 0 requests answered, 0 connections open"),
        (ServiceStatus(pages: 1, answered: 1, open: 1), "1 page, 1 request answered, 1 connection open"),
        (
            ServiceStatus(pages: 2, answered: 3, open: 4, note: "last reload refused"),
            "2 pages, 3 requests answered, 4 connections open; last reload refused"
        ),
    ])
    func readsAsALine(status: ServiceStatus, text: String) {
        #expect(status.description == text)
    }
}
