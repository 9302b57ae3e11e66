extension Sequence {
    /// Returns the elements in order of a key; elements with the same key keep their order.
    func sortedByKey<Key: Comparable>(
        _ key: (Element) -> Key,
        by precedes: (Key, Key) -> Bool = { $0 < $1 }
    ) -> [Element] {
        enumerated().map { (key: key($0.element), offset: $0.offset, element: $0.element) }
            .sorted { left, right in
                if precedes(left.key, right.key) { return true }
                return !precedes(right.key, left.key) && left.offset < right.offset
            }
            .map(\.element)
    }
}
