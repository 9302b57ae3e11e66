import Service
import Testing

struct MetricTests {
    @Test func aCounterHasItsWordBehindItsNameInSamplesAlone() {
        let metric = Metric("made", .counter, unit: "bytes", "What was made.", .count(3))
        #expect(
            [metric].openMetrics
                == "# TYPE made counter\n# UNIT made bytes\n# HELP made What was made.\nmade_total 3\n# EOF\n"
        )
    }

    @Test func aGaugeKeepsItsName() {
        let samples = [
            Metric.Sample([Metric.Label("a", "1"), Metric.Label("b", "2")], .seconds(0.25)),
            Metric.Sample([Metric.Label("a", "2"), Metric.Label("b", "1")], .seconds(3)),
        ]
        let text = [Metric("lag", .gauge, "A wait.", samples)].openMetrics
        #expect(
            text.hasSuffix(
                "# HELP lag A wait.\nlag{a=\"1\",b=\"2\"} 0.25\nlag{a=\"2\",b=\"1\"} 3.0\n# EOF\n"
            )
        )
    }

    @Test(arguments: [
        (#"a"b"#, #"a\"b"#), (#"a\b"#, #"a\\b"#), ("a\nb", #"a\nb"#), ("„Совет“, ü", "„Совет“, ü"),
        ("a\r\nb", "a\r\\nb"),
    ])
    func whatWouldEndALabelIsEscaped(value: String, written: String) {
        let sample = Metric.Sample([Metric.Label("host", value)], .count(1))
        let text = [Metric("some", .gauge, "Some.", [sample])].openMetrics
        #expect(text.unicodeScalars.elementsEqual(expected(written).unicodeScalars))
    }

    private func expected(_ label: String) -> String {
        "# TYPE some gauge\n# HELP some Some.\nsome{host=\"\(label)\"} 1\n# EOF\n"
    }

    @Test func nothingIsStillAWholeText() { #expect([Metric]().openMetrics == "# EOF\n") }
}
