import Events
import FieldCoding

/// An indicator, of the whole territory or about one organisation.
struct IndicatorAccount<Figure: ReportFigure>: FieldRecord {
    let about: OrganisationID?
    /// What values are compared with.
    private(set) var baseline: LatestMeasurement<Figure>?
    /// As the latest measurement says.
    private(set) var dimension: IndicatorMeasured.Dimension
    let indicator: IndicatorID
    private(set) var last: LatestMeasurement<Figure>?
    private(set) var sample: Int64?
    private(set) var unit: Text

    init(_ measured: IndicatorMeasured) {
        about = measured.about
        dimension = measured.dimension
        indicator = measured.indicator
        unit = measured.unit
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        about = try fields.optional("about", \.about, "The organisation that it is about.")
        baseline = try fields.optional("baseline", \.baseline, "The latest baseline.")
        dimension = try fields.field("dimension", \.dimension, "What it tells of.")
        indicator = try fields.field("indicator", \.indicator, "The indicator.")
        last = try fields.optional("last", \.last, "The latest measurement.")
        sample = try fields.optional("sample", \.sample, "How many were asked or observed in it.")
        unit = try fields.field("unit", \.unit, "Its unit.")
    }

    mutating func take(_ measured: IndicatorMeasured, at position: UInt64) throws(FoldFailure) {
        if measured.baseline { baseline = try (baseline ?? LatestMeasurement()).taking(measured, at: position) }
        let latest = try (last ?? LatestMeasurement()).taking(measured, at: position)
        last = latest
        guard latest.position == position else { return }
        dimension = measured.dimension
        sample = measured.sample?.value
        unit = measured.unit
    }

    /// How far the last value is from the baseline; nil without one.
    func change() throws(FoldFailure) -> Figure? {
        guard let baseline, let last else { return nil }
        var change = try last.value.subtracting(baseline.value)
        change.support(at: baseline.position)
        return change
    }
}

/// The latest of several measurements, by their days and then by position.
struct LatestMeasurement<Figure: ReportFigure>: FieldRecord {
    private(set) var day = Day(number: .min)
    private(set) var position: UInt64 = 0
    private(set) var value = Figure()

    /// Before the first.
    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        day = try fields.field("day", \.day, "When.")
        position = try fields.position("position", \.position, "The entry.")
        value = try fields.field("value", \.value, "Its value.")
    }

    /// With another measurement, which changes nothing if it is of an earlier day.
    func taking(_ measured: IndicatorMeasured, at position: UInt64) throws(FoldFailure) -> LatestMeasurement {
        var latest = self
        if measured.measured < day {
            latest.value.support(at: position)
        } else {
            latest.day = measured.measured
            latest.position = position
            try latest.value.become(measured.value, at: position)
        }
        return latest
    }
}
