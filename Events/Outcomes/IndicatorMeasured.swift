public import FieldCoding

/// An outcome of the programme is measured.
public struct IndicatorMeasured: Event {
    /// `indicator.measured`.
    public static let type = EventType.indicatorMeasured

    /// The organisation that it is about.
    public let about: OrganisationID?
    /// Whether later values are compared with this one.
    public let baseline: Bool
    /// What it tells of.
    public let dimension: Dimension
    /// The indicator.
    public let indicator: IndicatorID
    /// When it was measured.
    public let measured: Day
    /// How it was measured.
    public let method: Text
    /// How many were asked or observed.
    public let sample: Count?
    /// Its unit.
    public let unit: Text
    /// Its value.
    public let value: Int64

    /// Walks the fields.
    public init<C: FieldCoder & ~Copyable & ~Escapable>(
        _ fields: inout C
    ) throws(CodingFailure) where C.Root == Self {
        about = try fields.optional("about", \.about, "The organisation that it is about.")
        baseline = try fields.field("baseline", \.baseline, "Whether later values are compared with this one.")
        dimension = try fields.field("dimension", \.dimension, "What it tells of.")
        indicator = try fields.field("indicator", \.indicator, "The indicator.")
        measured = try fields.field("measured", \.measured, "When it was measured.")
        method = try fields.field("method", \.method, "How it was measured.")
        sample = try fields.optional("sample", \.sample, "How many were asked or observed.")
        unit = try fields.field("unit", \.unit, "Its unit.")
        value = try fields.field("value", \.value, "Its value.")
    }

    /// Assembles a value from its parts.
    public init(
        about: OrganisationID? = nil, baseline: Bool, dimension: Dimension, indicator: IndicatorID, measured: Day,
        method: Text, sample: Count? = nil, unit: Text, value: Int64
    ) {
        self.about = about
        self.baseline = baseline
        self.dimension = dimension
        self.indicator = indicator
        self.measured = measured
        self.method = method
        self.sample = sample
        self.unit = unit
        self.value = value
    }

    /// What an outcome tells of.
    public enum Dimension: String, FieldWord {
        case socialFabric, trust, participation, capacities, opportunities, qualityOfLife
    }
}
