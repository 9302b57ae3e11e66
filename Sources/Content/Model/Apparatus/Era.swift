/// A named stretch of years under which a timeline lists its events.
package struct Era: Hashable, Sendable {
    /// The heading of its years on the timeline.
    package var name: String
    /// The first and the last year; ``EDTFDate/year`` counts them.
    package var years: ClosedRange<Int>

    /// Takes the years as ``EDTFDate/year`` counts them, the year 0 being 1 BC.
    package init(name: String, years: ClosedRange<Int>) {
        self.name = name
        self.years = years
    }
}
