import Events

/// One kind of event of a mapping, bound to the columns of a source.
struct PlannedEvent: Sendable {
    /// A condition on one column: its cell is, or is not, one of these texts.
    struct Condition: Sendable {
        let column: Int
        let values: Set<String>
        let isNegated: Bool
    }

    /// What ids and reports call it.
    let label: String
    let type: EventType
    let conditions: [Condition]
    /// The columns whose distinct values are told apart; nil for an event a row.
    let each: [Int]?
    /// The whole event.
    let plan: ValuePlan
    /// Whether the mapping gives its id.
    let hasID: Bool

    func admits(_ row: SourceTable.Row) -> Bool {
        conditions.allSatisfy { $0.values.contains(row.cells[$0.column].text) != $0.isNegated }
    }
}
