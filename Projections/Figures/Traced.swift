public import FieldCoding

/// A figure that remembers which entries made it.
public struct Traced: ReportFigure, Hashable {
    /// What one entry added (or took away, when negative); zero for one that only bears the figure out.
    public struct Part: FieldRecord, Hashable {
        /// How much.
        public let amount: Int64
        /// The entry's place in the log.
        public let position: UInt64

        /// Walks the fields.
        public init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            amount = try fields.field("amount", \.amount, "How much the entry added.")
            position = try fields.position("position", \.position, "The entry's place in the log.")
        }

        /// A part of a figure.
        public init(amount: Int64, position: UInt64) {
            self.amount = amount
            self.position = position
        }
    }

    /// In the order in which they were added; an entry may stand there more than once.
    public private(set) var parts: [Part]
    /// The sum of the parts.
    public private(set) var value: Int64

    /// Nothing.
    public init() {
        parts = []
        value = 0
    }

    /// Whether no entry ever added to it.
    public var isEmpty: Bool { parts.isEmpty }

    /// Adds an amount and remembers whose it is.
    public mutating func add(_ amount: Int64, at position: UInt64) throws(FoldFailure) {
        value = try FoldFailure.sum(value, amount, at: position)
        if amount != 0 { parts.append(Part(amount: amount, position: position)) }
    }

    /// Remembers a witness.
    public mutating func support(at position: UInt64) { parts.append(Part(amount: 0, position: position)) }

    /// Zero, with the entries of all parts as witnesses, each once.
    public var settled: Traced {
        var nothing = Traced()
        for position in Set(parts.map(\.position)).sorted() { nothing.support(at: position) }
        return nothing
    }

    /// Adds the parts of another figure.
    public mutating func add(_ other: Traced) throws(FoldFailure) {
        value = try FoldFailure.sum(value, other.value, at: nil)
        parts += other.parts
    }

    /// Takes the parts of another figure away, one by one.
    public mutating func subtract(_ other: Traced) throws(FoldFailure) {
        value = try FoldFailure.sum(value, -other.value, at: nil)
        parts += other.parts.map { Part(amount: -$0.amount, position: $0.position) }
    }

    /// Reads the parts.
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        self.init()
        let start = json.position
        for part in try [Part](reading: &json) {
            do throws(FoldFailure) {
                if part.amount == 0 { support(at: part.position) } else { try add(part.amount, at: part.position) }
            } catch {
                throw CodingFailure(.outOfRange, "\(error)", at: start)
            }
        }
    }

    /// Writes the parts.
    public func write(to json: inout JSONWriter) { parts.write(to: &json) }

    /// An array of parts.
    public static var schema: Schema { [Part].schema }

    /// A few parts.
    public static func sample(from source: inout SampleSource) -> Traced {
        var figure = Traced()
        for _ in 0..<source.below(4) {
            // Small amounts cannot leave the limits.
            try? figure.add(source.within(-1_000...1_000), at: UInt64(source.below(1_000)))
        }
        return figure
    }
}
