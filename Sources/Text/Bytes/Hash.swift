/// A hash that is the same in every run and on every machine.
///
/// - Source: FNV-1a of 64 bits, draft-eastlake-fnv.
package struct Hash {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Hashes these bytes.
    package init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }

    /// The value with its bits mixed, so that texts that differ in the last byte alone fall far apart.
    ///
    /// - Source: the finalizer of SplitMix64, Steele, Lea and Flood 2014.
    package var mixed: UInt64 {
        var bits = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
        return bits ^ bits >> 31
    }
}
