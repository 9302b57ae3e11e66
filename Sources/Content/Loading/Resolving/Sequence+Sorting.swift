extension Sequence {
    /// Returns the elements in order of a key, which is worked out once an element; elements of the same key keep their order (SE-0372).
    func sortedByKey<Key: Comparable>(
        _ key: (Element) -> Key,
        by precedes: (Key, Key) -> Bool = { $0 < $1 }
    ) -> [Element] {
        map { (key: key($0), element: $0) }.sorted { precedes($0.key, $1.key) }.map(\.element)
    }
}
