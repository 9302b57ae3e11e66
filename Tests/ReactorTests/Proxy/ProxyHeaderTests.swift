import Reactor
import Testing

struct ProxyHeaderTests {
    @Test(arguments: ProxyHeaderError.allCases)
    func eachErrorIsOneLineOfItsOwn(error: ProxyHeaderError) {
        #expect(error.description.contains("PROXY"))
        #expect(!error.description.contains { $0.isNewline })
        #expect(ProxyHeaderError.allCases.filter { $0.description == error.description } == [error])
    }
}
