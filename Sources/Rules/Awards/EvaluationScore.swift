extension Awards {
    /// One thing that evaluators give points for.
    public struct Criterion: Sendable, Hashable {
        /// The criterion's id.
        public let id: String
        /// In basis points of the whole.
        public let weight: Int64
        /// The most points that can be given, above zero, in the unit of the points.
        public let max: Int64

        /// One criterion of a call.
        public init(id: String, weight: Int64, max: Int64) {
            self.id = id
            self.weight = weight
            self.max = max
        }
    }

    /// Points that one evaluator gives for one criterion.
    public struct CriterionPoints: Sendable, Hashable {
        /// The criterion's id.
        public let criterion: String
        /// From 0 to the criterion's maximum.
        public let points: Int64

        /// Points for one criterion.
        public init(criterion: String, points: Int64) {
            self.criterion = criterion
            self.points = points
        }
    }

    /// How the totals of several evaluators become one score.
    public enum Aggregate: String, Sendable, Hashable, CaseIterable {
        /// The sum of the totals over their number.
        case mean
        /// The middle total; of an even number, the mean of the middle two.
        case median
        /// The mean without one highest and one lowest total when there are three or more, else the mean.
        case trimmedMean
    }

    /// One evaluator's total in basis points: Σ weight · points / max, exactly.
    ///
    /// Every criterion must be given points once, from 0 to its maximum.
    public static func total(
        of evaluation: [CriterionPoints], under criteria: [Criterion]
    ) throws(Fault) -> Fraction {
        var given: [String: Int64] = [:]
        for entry in evaluation where given.updateValue(entry.points, forKey: entry.criterion) != nil {
            throw .repeatedCriterion(entry.criterion)
        }
        var total = Fraction(0)
        for criterion in criteria {
            if criterion.max <= 0 || criterion.weight < 0 { throw .malformedCriterion(criterion.id) }
            guard let points = given.removeValue(forKey: criterion.id) else { throw .missingCriterion(criterion.id) }
            if points < 0 || points > criterion.max {
                throw .pointsOutOfRange(criterion: criterion.id, points: points, max: criterion.max)
            }
            do throws(ArithmeticOverflow) {
                let weighted = try criterion.weight.checkedMultiplied(by: points)
                total = try total.adding(Fraction(weighted, over: criterion.max))
            } catch { throw .overflow }
        }
        if let unknown = given.keys.min() { throw .unknownCriterion(unknown) }
        return total
    }

    /// The score that several evaluators' totals make, exactly. Round it by `roundedHalfEven`, and only once.
    public static func score(of totals: [Fraction], by aggregate: Aggregate) throws(Fault) -> Fraction {
        if totals.isEmpty { throw .noEvaluations }
        let ascending = totals.sorted()
        switch aggregate {
        case .mean: return try mean(ascending[...])
        case .median:
            let middle = ascending.count / 2
            return try mean(ascending[(ascending.count.isMultiple(of: 2) ? middle - 1 : middle)...middle])
        case .trimmedMean:
            return try mean(ascending.count < 3 ? ascending[...] : ascending.dropFirst().dropLast())
        }
    }

    private static func mean(_ totals: ArraySlice<Fraction>) throws(Fault) -> Fraction {
        do throws(ArithmeticOverflow) {
            var sum = Fraction(0)
            for total in totals { sum = try sum.adding(total) }
            return try sum.divided(by: Int64(totals.count))
        } catch { throw .overflow }
    }
}
