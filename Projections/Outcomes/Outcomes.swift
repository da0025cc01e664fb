import Events
import FieldCoding
import Rules

/// The indicators of a stream: where each began and where it stands.
struct Outcomes<Figure: ReportFigure>: Fold, FieldRecord {
    static var version: Int { 1 }
    static var reads: EventTypeSet { [.indicatorMeasured] }

    /// In the order in which they were first measured.
    private(set) var indicators: [IndicatorAccount<Figure>] = []

    init() {}
    init(_ state: Outcomes) { self = state }
    var state: Outcomes { self }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        indicators = try fields.list("indicators", \.indicators, "Indicators as they were first measured.")
    }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        let measured = event.content(IndicatorMeasured.self)
        let known = indicators.firstIndex { $0.indicator == measured.indicator && $0.about == measured.about }
        if known == nil { indicators.append(IndicatorAccount(measured)) }
        try indicators[known ?? indicators.count - 1].take(measured, at: event.position)
    }
}
