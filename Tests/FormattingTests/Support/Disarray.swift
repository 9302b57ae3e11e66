import TestSupport

/// Spoils the house form of a file in ways that the house form has to undo, and that change nothing of what the file says.
struct Disarray {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    /// Returns a file that is in house form, and may have a text below a header record, in another; the order of its fields stays
    /// unless there is a usual one.
    mutating func spoil(_ text: String, isText: Bool, isOrdered: Bool = true) -> String {
        let groups = text.split(separator: "\n\n", omittingEmptySubsequences: false).map {
            $0.split(separator: "\n").map(String.init)
        }
        let header =
            isText ? (groups.firstIndex { $0.contains { !$0.hasPrefix("#") } } ?? 0) + 1 : groups.count
        let records = groups.prefix(header).map { spoilRecord($0, isOrdered: isOrdered) }
        var lines = records.flatMap { $0 + blankLines() }
        if isText { lines += spoilBody(text, below: header) }
        var spoilt = blankLines(orNone: true) + lines
        if flip() { spoilt += blankLines() }
        let end = flip() ? "\r\n" : "\n"
        return (flip() ? "\u{FEFF}" : "") + spoilt.map { $0 + end }.joined()
    }

    private mutating func flip(_ chances: Int = 2) -> Bool {
        Int.random(in: 0..<chances, using: &random) == 0
    }

    private mutating func blanks() -> String { String(repeating: " ", count: flip(3) ? 2 : 0) }

    private mutating func blankLines(orNone: Bool = false) -> [String] {
        (0..<Int.random(in: orNone ? 0..<3 : 1..<4, using: &random)).map { _ in blanks() }
    }

    private mutating func spoilRecord(_ lines: [String], isOrdered: Bool) -> [String] {
        let comments = lines.prefix { $0.hasPrefix("#") || $0.hasPrefix("%%") }
        var fields: [[String]] = []
        var pending: [String] = []
        for line in lines.dropFirst(comments.count) {
            if line.hasPrefix("#") || line.hasPrefix("%") {
                pending.append(line)
            } else if line.hasPrefix("+") {
                fields[fields.count - 1].append(line)
            } else {
                fields.append(pending + [line])
                pending = []
            }
        }
        if isOrdered {
            // Those of one name keep their order, and so do choices and reasons.
            var names: [String: Int] = [:]
            var weights: [Int] = []
            for field in fields {
                let name = field.last { !$0.hasPrefix("+") }?.prefix { $0 != ":" } ?? ""
                let key = name == "Because" ? "Choice" : String(name)
                let weight = names[key] ?? Int.random(in: 0..<1_000_000, using: &random)
                names[key] = weight
                weights.append(weight)
            }
            fields = fields.indices.sorted { (weights[$0], $0) < (weights[$1], $1) }.map { fields[$0] }
        }
        let spoilt = fields.flatMap { field in field.flatMap { spoilField($0) } }
        return comments + spoilt + pending
    }

    private mutating func spoilField(_ line: String) -> [String] {
        if line.hasPrefix("#") || line.hasPrefix("%") { return [line + blanks()] }
        let isFurther = line.hasPrefix("+")
        let name = isFurther ? "+" : line.prefix { $0 != ":" } + ":"
        let value = line.dropFirst(name.count).drop { $0 == " " }
        guard flip(), !value.contains("  "), let space = value.firstIndex(of: " ") else {
            return ["\(name)\(flip() ? "" : "  ")\(value)\(blanks())"]
        }
        return [
            "\(name) \(value[..<space])\(blanks())", "+\(blanks())\(value[value.index(after: space)...])",
        ]
    }

    private mutating func spoilBody(_ text: String, below header: Int) -> [String] {
        var rest = text[...]
        for _ in 0..<header {
            guard let end = rest.firstRange(of: "\n\n") else { return [] }
            rest = rest[end.upperBound...]
        }
        let lines = rest.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var spoilt: [String] = []
        var isPreformatted = false
        for (index, line) in lines.enumerated() {
            let isToggle = line.hasPrefix("```")
            if isToggle { isPreformatted.toggle() }
            if isPreformatted && !isToggle {
                spoilt.append(line)
            } else if line.isEmpty {
                let beside = [lines[max(index - 1, 0)], lines[min(index + 1, lines.count - 1)]]
                let isNeedless =
                    beside.contains { $0.hasPrefix("## ") || $0.hasPrefix("### ") }
                    && !beside.contains { $0.hasPrefix("%%") }
                spoilt += isNeedless && flip() ? [] : blankLines()
            } else {
                spoilt.append(spoilLine(line))
            }
        }
        return spoilt
    }

    private mutating func spoilLine(_ line: String) -> String {
        for mark in ["* ", "> ", "=> ", "## ", "### "] where line.hasPrefix(mark) {
            return mark + blanks() + line.dropFirst(mark.count) + blanks()
        }
        return line + blanks()
    }
}
