import Reactor
import Testing

struct DeliveryTests {
    private let start = ContinuousClock.now

    /// The bytes that a peer has acknowledged after so many seconds, and whether it is worth waiting for at the last look.
    private struct Life: CustomTestStringConvertible {
        let testDescription: String
        let looks: [(seconds: Int, acknowledged: Int)]
        let goesOn: Bool

        init(_ name: String, _ looks: [(seconds: Int, acknowledged: Int)], goesOn: Bool) {
            testDescription = name
            self.looks = looks
            self.goesOn = goesOn
        }
    }

    @Test(arguments: [
        Life("nothing, and the time is not up", [(5, 0), (19, 0)], goesOn: true),
        Life("nothing at all", [(5, 0), (10, 0), (15, 0), (20, 0)], goesOn: false),
        Life("a byte renews it", [(5, 0), (19, 1), (38, 1)], goesOn: true),
        Life("a byte renews it once", [(5, 0), (19, 1), (39, 1)], goesOn: false),
        Life("a drip within the first minute", [(15, 1), (30, 2), (45, 3), (59, 4)], goesOn: true),
        Life("a drip after it", [(15, 1), (30, 2), (45, 3), (59, 4), (60, 5)], goesOn: false),
        Life("1,000 bytes a second", [(19, 19_000), (38, 38_000), (57, 57_000), (76, 76_000)], goesOn: true),
        Life("a byte less", [(19, 19_000), (38, 38_000), (57, 57_000), (76, 75_999)], goesOn: false),
        Life(
            "much at once, and then a drip",
            [(10, 90_000), (29, 90_001), (48, 90_002), (67, 90_003)],
            goesOn: true
        ),
        Life(
            "less than before, as a kernel says of a broken connection",
            [(10, 90), (20, 0), (30, 0)],
            goesOn: false
        ),
    ])
    private func isWorthWaitingFor(_ life: Life) {
        var delivery = Delivery(at: start, patience: .seconds(20))
        var verdict = true
        for look in life.looks {
            #expect(verdict)
            let report = Delivery.Report(acknowledged: look.acknowledged, outstanding: 1)
            verdict = delivery.goesOn(report, at: start + .seconds(look.seconds))
        }
        #expect(verdict == life.goesOn)
    }

    @Test func aLongPageOverASlowLineIsTakenToItsEnd() {
        var delivery = Delivery(at: start, patience: .seconds(20))
        for second in stride(from: 5, through: 3_600, by: 5) {
            let report = Delivery.Report(acknowledged: second * 1_200, outstanding: 1)
            let goesOn = delivery.goesOn(report, at: start + .seconds(second))
            #expect(goesOn)
        }
    }
}
