import Events
import Rules

extension Hearing {
    /// What belongs to a territory does not stand in the programme's own stream.
    func requireTerritoryStream() {
        require(
            !isProgramme, .notInThisStream, "this event belongs to a territory, not to programme", field: "territory")
    }

    /// What concerns all territories stands in the programme's own stream.
    func requireProgrammeStream() {
        require(
            isProgramme, .notInThisStream, "this event belongs to programme, not to \(envelope.territory)",
            field: "territory")
    }

    /// Nothing local begins before its territory is selected, where the rules ask for that step.
    func requireSelection() throws {
        guard rules.requirements.selection else { return }
        guard let selection = try territory()?.selection else {
            return object(.territoryNotSelected, "\(envelope.territory) has not been selected")
        }
        require(
            selection.day <= day, .territoryNotSelected,
            "it occurred on \(day), but \(envelope.territory) was only selected on \(selection.day)",
            clashes: [selection])
    }

    /// A day on which the event says that something was done.
    func requirePast(_ day: Day, field: String) {
        require(
            day <= self.day, .toldBeforeItsDay, "it is told on \(self.day) and was done on \(day)", field: field)
    }
}
