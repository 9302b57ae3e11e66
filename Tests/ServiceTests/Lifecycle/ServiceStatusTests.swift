import Service
import Testing

struct ServiceStatusTests {
    @Test(arguments: [
        (ServiceStatus(serving: "102 pages"), "102 pages; 0 requests answered, 0 connections open"),
        (
            ServiceStatus(serving: "1 page", answered: 1, open: 1),
            "1 page; 1 request answered, 1 connection open"
        ),
        (
            ServiceStatus(serving: "2 pages", answered: 3, open: 4, reloads: 2),
            "2 pages; 3 requests answered, 4 connections open; reload 2: done"
        ),
        (
            ServiceStatus(serving: "2 pages", reloads: 3, isRefused: true),
            "2 pages; 0 requests answered, 0 connections open; reload 3: refused, the log says why"
        ),
    ])
    func readsAsALine(status: ServiceStatus, text: String) {
        #expect(status.description == text)
    }
}
