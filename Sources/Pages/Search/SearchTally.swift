/// How well each part of the index answers the words of a search.
struct SearchTally {
    /// How much the words say of each part: the sum of BM25, in which a rare word says more than one that is everywhere, a second
    /// occurrence less than the first, and an occurrence in a short text more than in a long one.
    private(set) var scores: [Float]
    /// How many of the words each part has.
    private(set) var found: [UInt8]
    /// How many of the words each name has.
    private(set) var names: [UInt8]
    /// How much each word says, in the order of the items.
    private(set) var weights: [Float] = []

    /// The most passages that are looked at, so that the time is bounded whatever the words are: the commonest words of a long
    /// search, which say least, do not count then.
    static let passageLimit = 200_000
    /// How much more a word in a name counts than one in the text.
    private static let nameWeight: Float = 3
    /// How soon more occurrences of a word say no more.
    private static let saturation: Float = 1.2

    /// - Parameters:
    ///   - items: The words, the rarest first.
    ///   - index: What is searched.
    init(of items: [SearchItem], in index: SearchIndex) {
        let parts = index.parts.count
        scores = Array(repeating: 0, count: parts)
        found = Array(repeating: 0, count: parts)
        names = Array(repeating: 0, count: index.nameSizes.count)
        var lastItems = [UInt8](repeating: 0, count: names.count)
        var counts = [Float](repeating: 0, count: parts)
        var touched: [Int] = []
        var passages = Self.passageLimit
        for (number, item) in items.enumerated() {
            guard passages > 0, number == 0 || item.cost <= passages else { break }
            for form in item.forms {
                let occurrences = index.table.occurrences(of: form.numbers).prefix(passages)
                passages -= occurrences.count
                for occurrence in occurrences {
                    let passage = Int(occurrence.passage)
                    let part = Int(index.owners[passage])
                    if counts[part] == 0 { touched.append(part) }
                    var weight = form.weight * Float(occurrence.count)
                    if passage < names.count {
                        weight *= Self.nameWeight
                        if lastItems[passage] <= number {
                            lastItems[passage] = UInt8(number + 1)
                            names[passage] += 1
                        }
                    }
                    counts[part] += weight
                }
            }
            let others = Float(parts - touched.count) + 0.5
            let weight = (1 + others / (Float(touched.count) + 0.5)).logarithm
            weights.append(weight)
            for part in touched {
                scores[part] +=
                    weight * counts[part] * (Self.saturation + 1)
                    / (counts[part] + Self.saturation * index.lengths[part])
                found[part] += 1
                counts[part] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
    }
}

extension Float {
    /// Nearly the binary logarithm: exact for powers of two, and straight between them.
    fileprivate var logarithm: Float { Float(exponent) + significand - 1 }
}
