extension DateVocabulary {
    /// The words for English, in the order of day, month, year.
    static let english = DateVocabulary(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        seasons: ["spring", "summer", "autumn", "winter"],
        dayNumber: { "\($0)" },
        dayOfMonth: { "\($0) \($1)" },
        inYear: { "\($0) \($1)" },
        beforeChrist: { "\($0) BC" },
        decade: { "the \($0)s" },
        between: { "between \($0) and \($1)" },
        unknownDayOfMonth: { "an unknown day in \($0)" },
        unknownDayOfYear: { "an unknown day in \($0)" },
        unknownMonth: { "an unknown month in \($0)" },
        approximate: { "about \($0)" },
        uncertain: { "possibly \($0)" },
        uncertainAndApproximate: { "possibly about \($0)" },
        interval: { "\($0) to \($1)" },
        openEnd: { "from \($0)" },
        openStart: { "until \($0)" },
        unknownEnd: { "from \($0) to an unknown date" },
        unknownStart: { "from an unknown date to \($0)" }
    )
}
