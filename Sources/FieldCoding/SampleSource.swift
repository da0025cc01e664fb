/// A seeded source of random values (SplitMix64, Steele, Lea and Flood 2014): the same seed gives the same samples.
public struct SampleSource: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A source at the start of a seed's sequence.
    public init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// An integer from 0 to `bound` − 1.
    public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// An integer within a range.
    public mutating func within(_ range: ClosedRange<Int64>) -> Int64 {
        let width = UInt64(bitPattern: range.upperBound &- range.lowerBound) &+ 1
        let step = width == 0 ? next() : next() % width
        return range.lowerBound &+ Int64(bitPattern: step)
    }

    /// One of several values.
    public mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}

/// Fills a record's fields with random values.
struct SampleCoder<Root>: FieldCoder, ~Copyable {
    var source: SampleSource
    private var chosen: Int

    init(_ source: SampleSource, chosen: Int) {
        self.source = source
        self.chosen = chosen
    }

    mutating func field<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ doc: StaticString
    ) throws(CodingFailure) -> V {
        V.sample(from: &source)
    }

    mutating func optional<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        source.below(2) == 0 ? nil : V.sample(from: &source)
    }

    mutating func option<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        defer { chosen -= 1 }
        return chosen == 0 ? V.sample(from: &source) : nil
    }

    func noOption() -> CodingFailure { .disorder }
}
