import Testing

@testable import Rules

@Suite struct MagnitudeTests {
    /// Random numbers that leave 64 bits but not 128, where another arithmetic can be asked.
    @Test(arguments: 1...50 as ClosedRange<UInt64>) func countsAs128Bits(seed: UInt64) {
        var source = SeededSource(seed: seed)
        func number(_ bits: Int) -> UInt64 { UInt64.random(in: 0...UInt64.max, using: &source) >> (64 - bits) }
        func wide(_ magnitude: Magnitude) -> UInt128 {
            magnitude.limbs.reversed().reduce(0) { $0 << 64 | UInt128($1) }
        }
        let (first, factor, second) = (number(60), number(50), number(64))
        var product = Magnitude(first).multiplied(by: factor)
        #expect(wide(product) == UInt128(first) * UInt128(factor), "seed \(seed)")
        product.add(Magnitude(second))
        product.add([first, 0], times: 3)
        let sum = UInt128(first) * UInt128(factor) + UInt128(second) + 3 * UInt128(first)
        #expect(wide(product) == sum, "seed \(seed)")
        product.subtract(Magnitude(second))
        #expect(wide(product) == sum - UInt128(second), "seed \(seed)")
        let divisor = number(40) + 1
        #expect(product.remainder(by: divisor) == UInt64((sum - UInt128(second)) % UInt128(divisor)))
        #expect(product.divide(by: divisor) == UInt64((sum - UInt128(second)) % UInt128(divisor)))
        #expect(wide(product) == (sum - UInt128(second)) / UInt128(divisor), "seed \(seed)")
        #expect((Magnitude(first) < Magnitude(second)) == (first < second))
    }

    @Test func carriesAndBorrowsGoThroughEveryLimb() {
        var number = Magnitude(UInt64.max).multiplied(by: .max)
        number.multiply(by: .max)
        let before = number
        number.add(Magnitude(UInt64.max))
        #expect(before < number && number.limbs.count == 3)
        number.subtract(Magnitude(UInt64.max))
        #expect(number == before)
        number.subtract(before)
        #expect(number.isZero && number == Magnitude(0 as Int64))
        var zero = before
        zero.multiply(by: 0)
        #expect(zero.isZero)
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>) func sharedFractionsCountAsNumbersOfTheirOwn(seed: UInt64) {
        var source = SeededSource(seed: seed)
        var shared = SharedFractions(repeating: Magnitude(7 as UInt64), over: Magnitude(3 as UInt64), count: 3)
        var own = [Magnitude](repeating: Magnitude(7 as UInt64), count: 3)
        for _ in 0..<40 {
            let factor = UInt64.random(in: 1...UInt64.max, using: &source) >> UInt64.random(in: 0...63, using: &source)
            let row = Int.random(in: 0..<3, using: &source)
            switch Int.random(in: 0..<3, using: &source) {
            case 0:
                shared.refine(by: max(factor, 1))
                for index in own.indices { own[index].multiply(by: max(factor, 1)) }
            case 1:
                var half = own[row]
                half.divide(by: 2)
                shared.subtract(half, from: row)
                own[row].subtract(half)
            default:
                let other = own[(row + 1) % 3].multiplied(by: factor)
                shared.set(row, to: other)
                own[row] = other
            }
            for index in own.indices {
                var sum = Magnitude(1 as UInt64)
                shared.add(index, times: 5, to: &sum)
                var expected = own[index].multiplied(by: 5)
                expected.add(Magnitude(1 as UInt64))
                #expect(sum == expected && shared.isZero(index) == own[index].isZero, "seed \(seed)")
                for bound in own { #expect(shared.isNumerator(index, below: bound) == (own[index] < bound)) }
            }
        }
    }
}
