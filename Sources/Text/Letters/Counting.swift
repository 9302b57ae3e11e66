/// Returns a number with its noun in English, such as “1 page” or “306 pages”, for operators and writers.
package func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
