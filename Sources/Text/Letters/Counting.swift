/// “1 page”, “306 pages”: for operators and writers, in English.
package func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
