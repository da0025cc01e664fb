public import Events

/// What stands where a row and a column meet.
public enum Cell<Figure: ReportFigure>: Sendable, Equatable {
    /// Nothing to say: not known, not applicable or not to be shown yet. Never zero.
    case absent
    /// Words or an id.
    case text(String)
    /// A number that no list of entries explains.
    case number(Int64)
    /// A day.
    case day(Day)
    /// Yes or no.
    case flag(Bool)
    /// An additive figure.
    case figure(Figure)

    /// The number, whether explained or not.
    public var number: Int64? {
        switch self {
        case .number(let number): number
        case .figure(let figure): figure.value
        default: nil
        }
    }
}
