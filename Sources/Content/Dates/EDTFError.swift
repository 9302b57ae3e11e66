/// The reason why a text is not a date of EDTF, levels 0 and 1.
enum EDTFError: Error, Hashable {
    /// It breaks the grammar at ``EDTFParser``.
    case notEDTF
    /// The number is neither a month, 01 to 12, nor a season, 21 to 24.
    case noSuchMonth(Int)
    /// The month has no such day.
    case noSuchDay(Int)
    /// The interval has no date at either end.
    case noDateInInterval
    case endBeforeStart
}
