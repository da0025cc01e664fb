import Events
import Testing

@Suite("Numbers of event types")
struct NumberTests {
    /// What every log's headers hold: a line is added here for a new type and none is ever changed.
    static let frozen: [(name: String, number: UInt16)] = [
        ("territory.proposed", 1),
        ("territory.assessed", 2),
        ("territory.selected", 3),
        ("territory.closed", 4),
        ("organisation.registered", 5),
        ("organisation.changed", 6),
        ("organisation.credentialRecorded", 7),
        ("organisation.debarred", 8),
        ("board.formed", 9),
        ("board.seatChanged", 10),
        ("board.dissolved", 11),
        ("board.memberSeated", 12),
        ("board.memberLeft", 13),
        ("board.sessionHeld", 14),
        ("board.purposeAgreed", 15),
        ("board.conflictDeclared", 16),
        ("need.raised", 17),
        ("poll.opened", 18),
        ("vote.cast", 19),
        ("poll.closed", 20),
        ("priorities.adopted", 21),
        ("plan.adopted", 22),
        ("plan.amended", 23),
        ("plan.progressReported", 24),
        ("fund.financed", 25),
        ("fund.allocated", 26),
        ("fund.withdrawn", 27),
        ("call.published", 28),
        ("call.amended", 29),
        ("call.closed", 30),
        ("call.resolved", 31),
        ("project.submitted", 32),
        ("project.amended", 33),
        ("project.withdrawn", 34),
        ("admissibility.decided", 35),
        ("evaluation.submitted", 36),
        ("ranking.published", 37),
        ("funds.awarded", 38),
        ("award.waitlisted", 39),
        ("award.ended", 40),
        ("agreement.signed", 41),
        ("agreement.amended", 42),
        ("guarantee.recorded", 43),
        ("disbursement.made", 44),
        ("cofinancing.recorded", 45),
        ("expense.reported", 46),
        ("expense.reviewed", 47),
        ("report.submitted", 48),
        ("report.reviewed", 49),
        ("budget.reallocated", 50),
        ("term.extended", 51),
        ("refund.received", 52),
        ("project.closed", 53),
        ("training.held", 54),
        ("training.completed", 55),
        ("network.formed", 56),
        ("network.contacted", 57),
        ("commitment.recorded", 58),
        ("commitment.fulfilled", 59),
        ("action.held", 60),
        ("lesson.identified", 61),
        ("lesson.validated", 62),
        ("lesson.shared", 63),
        ("lesson.adopted", 64),
        ("lesson.retired", 65),
        ("exchange.held", 66),
        ("tool.published", 67),
        ("indicator.measured", 68),
        ("cycle.opened", 69),
        ("cycle.closed", 70),
        ("rules.enacted", 71),
        ("event.corrected", 72),
        ("event.annulled", 73),
        ("person.registered", 74),
        ("person.erased", 75),
        ("text.erased", 76),
    ]

    @Test("A number means the same type for ever")
    func numbers() {
        for (name, number) in Self.frozen { #expect(EventType(rawValue: number)?.name == name) }
        #expect(EventType.allCases.count == Self.frozen.count)
    }

    @Test("Names that are none", arguments: ["", "vote", "vote.cas", "vote.castt", "Vote.cast", "vote.cast ", "ñ"])
    func unknown(_ name: String) {
        #expect(EventType(named: name) == nil)
    }
}
