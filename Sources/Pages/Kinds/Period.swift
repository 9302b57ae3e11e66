package import Content

/// The years of a timeline that are listed together.
package struct Period: Hashable {
    /// The years in order of time; there is at least one.
    package var years: [Int]
    /// The era to which they belong, if the writer has named it.
    package var era: Era?

    package init(years: [Int], era: Era? = nil) {
        self.years = years
        self.era = era
    }

    /// Returns the years, which come in order of time, by era; those outside all eras by decade.
    package static func all(of years: [Int], eras: [Era] = []) -> [Period] {
        var periods: [Period] = []
        var outside: [Int] = []
        for year in years {
            guard let era = eras.first(where: { $0.years.contains(year) }) else {
                outside.append(year)
                continue
            }
            periods += decades(of: outside)
            outside = []
            if let last = periods.indices.last, periods[last].era == era {
                periods[last].years.append(year)
            } else {
                periods.append(Period(years: [year], era: era))
            }
        }
        return periods + decades(of: outside)
    }

    /// Returns the decades of some years.
    ///
    /// A decade with fewer than three years joins the one before it if the gap between them is shorter than ten years.
    private static func decades(of years: [Int]) -> [Period] {
        var decades: [Period] = []
        for year in years {
            if let last = decades.last?.years.last, decade(of: last) == decade(of: year) {
                decades[decades.count - 1].years.append(year)
            } else {
                decades.append(Period(years: [year]))
            }
        }
        var periods: [Period] = []
        for decade in decades {
            if decade.years.count < 3, let last = periods.last?.years.last, decade.years[0] - last < 10,
                periods[periods.count - 1].years.count <= 12
            {
                periods[periods.count - 1].years += decade.years
            } else {
                periods.append(decade)
            }
        }
        return periods
    }

    private static func decade(of year: Int) -> Int { (year >= 0 ? year : year - 9) / 10 }
}
