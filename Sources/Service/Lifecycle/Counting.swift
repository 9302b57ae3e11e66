/// “1 page”, “306 pages”: for operators and writers, in English.
func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
