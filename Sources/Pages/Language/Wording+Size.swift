extension Wording {
    /// Returns how long a file is, rounded as people say it: “812 bytes”, “48 kB”, “1.4 MB”.
    package func size(bytes: Int) -> String {
        if bytes < 1_000 { return count(bytes, byte) }
        // Rounded up, so that no file is said to be smaller than it is.
        if bytes <= 999_000 { return "\((bytes + 999) / 1_000) kB" }
        let (value, unit) =
            bytes <= 999_900_000
            ? ((bytes + 99_999) / 100_000, "MB") : ((bytes + 99_999_999) / 100_000_000, "GB")
        return "\(value / 10)\(decimalSeparator)\(value % 10) \(unit)"
    }
}
