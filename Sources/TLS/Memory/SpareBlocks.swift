internal import COpenSSL
internal import Glibc

/// Blocks of memory that OpenSSL has freed and will soon ask for again, by their sizes.
///
/// A request takes some 25 blocks of more than a kilobyte, for records, messages of the handshake and lists of names. The allocator
/// keeps small blocks for each thread in a list; for one that is larger it goes through all free ones of about its size, and a start
/// leaves thousands of those behind.
///
/// ```
/// 1,280 ─► block ─► block         sizes go up by 256 bytes
/// 1,536
///   …                             a free block has the address of the next in its first bytes
/// 16,640 ─► block
/// ```
@safe package struct SpareBlocks: ~Copyable {
    /// The sizes: up to the largest of these a request is made larger, so that blocks of one size serve all of about that size.
    private static let step = 256
    /// The allocator's own lists have blocks of up to 1,032 bytes; the longest block that a handshake takes has 21,848.
    private static let counts = 1_033...22_016
    private static let sizes = 1_280...22_016
    /// The most blocks of one size: as many as a crowd frees before the next one asks.
    package static let limit = 16

    /// The first block and the number of blocks of each size.
    private var heads = unsafe [UnsafeMutableRawPointer?](repeating: nil, count: sizes.upperBound / step + 1)
    private var numbers = [Int](repeating: 0, count: sizes.upperBound / step + 1)

    package init() {}

    deinit { unsafe Self.free(heads) }

    /// Returns how many bytes to ask for where `count` are wanted; `nil` for sizes that are not kept.
    package static func size(for count: Int) -> Int? {
        counts ~= count ? (count + step - 1) / step * step : nil
    }

    /// Returns whether a block with so many bytes serves as one of a size that is kept.
    package static func mayKeep(usable: Int) -> Bool { sizes.lowerBound..<sizes.upperBound + step ~= usable }

    /// The bytes of all blocks that are kept.
    package var bytes: Int { numbers.enumerated().reduce(0) { $0 + $1.offset * Self.step * $1.element } }

    /// Takes a block of a size that ``size(for:)`` has given; `nil` if there is none.
    package mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
        let index = size / Self.step
        guard numbers.indices.contains(index), let block = unsafe heads[index] else { return nil }
        unsafe heads[index] = block.load(as: UnsafeMutableRawPointer?.self)
        numbers[index] -= 1
        return unsafe block
    }

    /// Keeps a block that nobody uses any more.
    ///
    /// - Parameters:
    ///   - block: The block, as the allocator has given it.
    ///   - usable: The bytes that may be written to.
    /// - Returns: Whether it is kept; if not, it is still the caller's.
    package mutating func keep(_ block: UnsafeMutableRawPointer, usable: Int) -> Bool {
        let index = usable / Self.step
        guard Self.mayKeep(usable: usable), numbers[index] < Self.limit else { return false }
        unsafe block.storeBytes(of: heads[index], as: UnsafeMutableRawPointer?.self)
        unsafe heads[index] = block
        numbers[index] += 1
        return true
    }

    /// Hands all blocks back to the allocator.
    package mutating func releaseAll() {
        unsafe Self.free(heads)
        for index in numbers.indices {
            unsafe heads[index] = nil
            numbers[index] = 0
        }
    }

    private static func free(_ heads: [UnsafeMutableRawPointer?]) {
        for index in unsafe heads.indices {
            var block = unsafe heads[index]
            while let first = unsafe block {
                unsafe block = first.load(as: UnsafeMutableRawPointer?.self)
                unsafe Glibc.free(first)
            }
        }
    }
}
