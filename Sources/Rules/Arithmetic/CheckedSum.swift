extension Int64 {
    /// The sum, or `ArithmeticOverflow` when it leaves 64 bits.
    func checkedAdding(_ other: Int64) throws(ArithmeticOverflow) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        if overflow { throw ArithmeticOverflow() }
        return sum
    }

    /// The product, or `ArithmeticOverflow` when it leaves 64 bits.
    func checkedMultiplied(by other: Int64) throws(ArithmeticOverflow) -> Int64 {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        if overflow { throw ArithmeticOverflow() }
        return product
    }
}
