public import Events
public import FieldCoding

/// A `rules.enacted` as the question "which rules hold?" sees it.
public struct Enactment: Sendable, Equatable {
    /// Its place in the log.
    public let position: UInt64
    /// The first day that it holds for.
    public let effective: Day
    /// Whether reports judge by it what was recorded before it.
    public let isRetroactive: Bool
    /// What it changes, by group and parameter.
    public let parameters: JSONValue

    /// Assembles an enactment.
    public init(position: UInt64, effective: Day, isRetroactive: Bool, parameters: JSONValue) {
        self.position = position
        self.effective = effective
        self.isRetroactive = isRetroactive
        self.parameters = parameters
    }
}

/// The enactments that bear on one stream: the programme's and its own.
public struct RulesHistory: Sendable, Equatable {
    /// The programme's, by effective day and then position.
    public private(set) var programme: [Enactment]
    /// The territory's own, by effective day and then position; empty for the programme's stream.
    public private(set) var territory: [Enactment]

    /// A history from enactments in any order.
    public init(programme: [Enactment] = [], territory: [Enactment] = []) {
        self.programme = programme.sorted(by: Self.standsBefore)
        self.territory = territory.sorted(by: Self.standsBefore)
    }

    /// Adds an enactment of the programme.
    public mutating func add(programme enactment: Enactment) { Self.insert(enactment, into: &programme) }

    /// Adds an enactment of the territory itself.
    public mutating func add(territory enactment: Enactment) { Self.insert(enactment, into: &territory) }

    /// The rules by which something that occurred on `day` is judged.
    ///
    /// Of each parameter the last enactment counts, by effective day and then position, among those effective on or
    /// before `day`; a territory's own stand over the programme's. Only enactments before `position` count (all, if
    /// it is nil); for reports later retroactive ones do too.
    ///
    /// Throws when an enactment names an unknown parameter or a value out of its range, which admission refuses.
    public func rulebook(
        on day: Day, before position: UInt64?, reports: Bool = false
    ) throws(CodingFailure) -> Rulebook {
        var rules = Rulebook.standard
        for enactment in programme + territory where enactment.effective <= day {
            guard Self.counts(enactment, before: position, reports: reports) else { continue }
            rules = try rules.overlaid(with: enactment.parameters)
        }
        return rules
    }

    /// The day of the last enactment that is in force on a day, nil if none is.
    public func lastChange(through day: Day) -> Day? {
        (programme + territory).map(\.effective).filter { $0 <= day }.max()
    }

    /// The first day after `day` on which an enactment takes effect: until then the rules of `day` hold.
    public func nextChange(after day: Day) -> Day? {
        (programme + territory).lazy.map(\.effective).filter { $0 > day }.min()
    }

    private static func counts(_ enactment: Enactment, before position: UInt64?, reports: Bool) -> Bool {
        guard let position else { return true }
        return enactment.position < position || reports && enactment.isRetroactive
    }

    private static func standsBefore(_ left: Enactment, _ right: Enactment) -> Bool {
        (left.effective, left.position) < (right.effective, right.position)
    }

    private static func insert(_ enactment: Enactment, into list: inout [Enactment]) {
        let index = list.firstIndex { standsBefore(enactment, $0) } ?? list.endIndex
        list.insert(enactment, at: index)
    }
}
