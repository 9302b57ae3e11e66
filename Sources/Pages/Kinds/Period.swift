/// The years of a timeline that are listed together.
package struct Period: Hashable {
    /// The years in order of time; there is at least one.
    package var years: [Int]

    /// Returns the decades of some years, which come in order of time.
    ///
    /// A decade with fewer than three years joins the one before it if the gap between them is shorter than ten years.
    package static func all(of years: [Int]) -> [Period] {
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
