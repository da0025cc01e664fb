/// Numbers keys in the order in which they first come, telling them apart byte by byte.
///
/// `Dictionary<String, Int>` would not do: two strings that Unicode holds equivalent are equal in Swift and
/// different ids in a file; and it would make a `String` of each of a million looked-up ids.
struct ByteKeyIndex {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Key number + 1, or 0 where the slot is free; its size is a power of two, at least twice the keys.
    private var slots = [Int32](repeating: 0, count: 64)

    /// Odd, and drawn anew in each process by the standard library's own hashing.
    private let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

    var count: Int { ends.count - 1 }

    /// The number of the key, and whether it has just been given.
    mutating func insert(_ key: Span<UInt8>) -> (number: Int, isNew: Bool) {
        if 2 * (count + 1) > slots.count { grow() }
        let slot = self.slot(of: key)
        if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
        for index in key.indices { bytes.append(key[index]) }
        ends.append(bytes.count)
        slots[slot] = Int32(count)
        return (count - 1, true)
    }

    func number(of key: Span<UInt8>) -> Int? {
        let found = slots[slot(of: key)]
        return found == 0 ? nil : Int(found) - 1
    }

    /// The slot that holds the key, or the free one where it belongs.
    private func slot(of key: Span<UInt8>) -> Int {
        var slot = hash(key) & (slots.count - 1)
        while slots[slot] != 0, !holds(key, at: Int(slots[slot]) - 1) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func holds(_ key: Span<UInt8>, at number: Int) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == key.count else { return false }
        for index in key.indices where bytes[start + index] != key[index] { return false }
        return true
    }

    /// Folds eight bytes at a time by a 128-bit product with a seed that differs in each process, so that a
    /// hostile file cannot make keys collide. The order of slots is never seen.
    private func hash(_ key: Span<UInt8>) -> Int {
        var hash = seed ^ UInt64(truncatingIfNeeded: key.count)
        var word: UInt64 = 0
        for index in key.indices {
            word = word << 8 | UInt64(key[index])
            if index & 7 == 7 {
                hash = fold(hash ^ word)
                word = 0
            }
        }
        return Int(truncatingIfNeeded: fold(hash ^ word))
    }

    private func fold(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: seed)
        return product.high ^ product.low
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: 2 * slots.count)
        for number in 0..<count {
            let slot = self.slot(of: bytes.span.extracting(ends[number]..<ends[number + 1]))
            slots[slot] = Int32(number + 1)
        }
    }
}
