/// A plain exact ratio for the naive models, in 128 bits: it traps where it does not fit.
struct Ratio: Comparable {
    let top: Int128
    let bottom: Int128

    init(_ top: Int128, _ bottom: Int128 = 1) {
        var (larger, smaller) = (top.magnitude, bottom.magnitude)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        self.top = top / Int128(max(larger, 1))
        self.bottom = bottom / Int128(max(larger, 1))
    }

    static func + (first: Self, second: Self) -> Self {
        Ratio(first.top * second.bottom + second.top * first.bottom, first.bottom * second.bottom)
    }

    static func - (first: Self, second: Self) -> Self {
        Ratio(first.top * second.bottom - second.top * first.bottom, first.bottom * second.bottom)
    }

    static func * (first: Self, second: Int64) -> Self { Ratio(first.top * Int128(second), first.bottom) }
    static func / (first: Self, second: Int64) -> Self { Ratio(first.top, first.bottom * Int128(second)) }
    static func < (first: Self, second: Self) -> Bool { first.top * second.bottom < second.top * first.bottom }
}
