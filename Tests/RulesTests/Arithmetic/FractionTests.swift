import Rules
import Testing

@Suite struct FractionTests {
    @Test(
        arguments: [
            (1, 2, 0), (3, 2, 2), (5, 2, 2), (7, 2, 4), (-1, 2, 0), (-3, 2, -2), (1, 3, 0), (2, 3, 1), (-2, 3, -1),
            (6, 3, 2),
            (Int64.max, 1, Int64.max), (Int64.min, 1, Int64.min), (Int64.max, 2, 4_611_686_018_427_387_904),
        ] as [(Int64, Int64, Int64)])
    func roundsHalvesToTheEvenNeighbour(numerator: Int64, denominator: Int64, rounded: Int64) throws {
        #expect(try Fraction(numerator, over: denominator).roundedHalfEven == rounded)
    }

    @Test func standsInLowestTerms() throws {
        let half = try Fraction(-4, over: -8)
        #expect(half.numerator == 1 && half.denominator == 2)
        #expect(try Fraction(3, over: -6).description == "-1/2")
    }

    @Test func addsAndDividesExactly() throws {
        let sum = try Fraction(1, over: 3).adding(Fraction(1, over: 6))
        #expect(sum == (try Fraction(1, over: 2)))
        #expect(try sum.divided(by: 3) == Fraction(1, over: 6))
    }

    @Test func comparesWithoutOverflow() throws {
        let first = try Fraction(.max - 1, over: .max)
        let second = try Fraction(.max - 2, over: .max - 1)
        #expect(second < first && !(first < second))
    }

    @Test func reportsOverflow() throws {
        #expect(throws: ArithmeticOverflow.self) { try Fraction(.max).adding(Fraction(1)) }
        #expect(throws: ArithmeticOverflow.self) { try Fraction(.min, over: -1) }
        #expect(throws: ArithmeticOverflow.self) { try Fraction(1, over: .max).adding(Fraction(1, over: .max - 1)) }
    }
}
