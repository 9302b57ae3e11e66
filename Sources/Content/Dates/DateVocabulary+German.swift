extension DateVocabulary {
    static let german = DateVocabulary(
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November", "Dezember",
        ],
        seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
        dayNumber: { "\($0)." },
        dayOfMonth: { "\($0) \($1)" },
        inYear: { "\($0) \($1)" },
        beforeChrist: { "\($0) v. Chr." },
        decade: { "die \($0)er-Jahre" },
        between: { "zwischen \($0) und \($1)" },
        unknownDayOfMonth: { "ein unbekannter Tag im \($0)" },
        unknownDayOfYear: { "ein unbekannter Tag des Jahres \($0)" },
        unknownMonth: { "ein unbekannter Monat des Jahres \($0)" },
        approximate: { "etwa \($0)" },
        uncertain: { "vielleicht \($0)" },
        uncertainAndApproximate: { "vielleicht etwa \($0)" },
        interval: { "\($0) bis \($1)" },
        openEnd: { "ab \($0)" },
        openStart: { "bis \($0)" },
        unknownEnd: { "\($0) bis zu einem unbekannten Tag" },
        unknownStart: { "von einem unbekannten Tag bis \($0)" }
    )
}
