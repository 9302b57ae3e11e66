import Reactor
import System
import Testing
import Text

struct AdmissionTests {
    private func peer(_ host: String) throws -> SocketAddress {
        try #require(SocketAddress(host: host, port: 40_000))
    }

    @Test func limitsOnePeer() throws {
        var table = AdmissionTable(ConnectionLimits(total: 10, perAddress: 2))
        let first = try peer("192.0.2.1")
        #expect(table.admit(first) == .admitted)
        #expect(table.admit(first) == .admitted)
        #expect(table.admit(first) == .tooManyFromPeer)
        #expect(table.admit(try peer("192.0.2.2")) == .admitted)
        table.release(first)
        #expect(table.admit(first) == .admitted)
    }

    @Test func limitsAllTogether() throws {
        var table = AdmissionTable(ConnectionLimits(total: 2, perAddress: 2))
        #expect(table.admit(try peer("192.0.2.1")) == .admitted)
        #expect(table.admit(try peer("192.0.2.2")) == .admitted)
        #expect(table.admit(try peer("192.0.2.3")) == .full)
        table.release(try peer("192.0.2.1"))
        #expect(table.admit(try peer("192.0.2.3")) == .admitted)
    }

    @Test func countsAnIPv6BlockOf64AsOnePeer() throws {
        var table = AdmissionTable(ConnectionLimits(total: 10, perAddress: 1))
        #expect(table.admit(try peer("2001:db8:0:1::1")) == .admitted)
        #expect(table.admit(try peer("2001:db8:0:1:ffff::2")) == .tooManyFromPeer)
        #expect(table.admit(try peer("2001:db8:0:2::1")) == .admitted)
    }

    @Test func countsAMappedAddressAsItsIPv4Address() throws {
        var table = AdmissionTable(ConnectionLimits(total: 10, perAddress: 1))
        #expect(table.admit(try peer("::ffff:192.0.2.1")) == .admitted)
        #expect(table.admit(try peer("192.0.2.1")) == .tooManyFromPeer)
        #expect(table.admit(try peer("::ffff:192.0.2.2")) == .admitted)
    }

    @Test func aConnectionWithoutAPeerCountsAmongAllAndAgainstNobody() throws {
        var table = AdmissionTable(ConnectionLimits(total: 3, perAddress: 1))
        for _ in 0..<3 { #expect(table.admit(nil) == .admitted) }
        #expect(table.admit(nil) == .full)
        table.release(nil)
        #expect(table.admit(nil) == .admitted)
    }

    @Test func aPeerThatBecomesKnownCountsFromThenOn() throws {
        var table = AdmissionTable(ConnectionLimits(total: 10, perAddress: 1))
        let reader = try peer("192.0.2.1")
        for _ in 0..<3 { #expect(table.admit(nil) == .admitted) }
        #expect(table.identify(reader) == true)
        #expect(table.identify(reader) == false)
        #expect(table.admit(reader) == .tooManyFromPeer)
        table.release(reader)
        #expect(table.identify(reader) == true)
    }

    @Test func aPlaceThatIsBeingMadeMayBeTakenAtOnce() throws {
        var table = AdmissionTable(ConnectionLimits(total: 1, perAddress: 2))
        #expect(table.admit(try peer("192.0.2.1")) == .admitted)
        #expect(table.admit(try peer("192.0.2.2"), isReplacing: true) == .admitted)
        table.release(try peer("192.0.2.1"))
        #expect(table.admit(try peer("192.0.2.3")) == .full)
        #expect(table.admit(try peer("192.0.2.2"), isReplacing: true) == .admitted)
        #expect(table.admit(try peer("192.0.2.2"), isReplacing: true) == .tooManyFromPeer)
    }

    @Test func releasingAStrangerDoesNothing() throws {
        var table = AdmissionTable(ConnectionLimits(total: 1, perAddress: 1))
        table.release(try peer("192.0.2.9"))
        #expect(table.admit(try peer("192.0.2.1")) == .admitted)
        #expect(table.admit(try peer("192.0.2.2")) == .full)
    }
}
