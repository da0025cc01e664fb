import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct AgreementsTests {
    /// An agreement of a community organisation, two reports due.
    private func story() -> Story {
        var story = Story()
        story.tell(on: "2024-01-10", Facts.organisation("junta"))
        story.tell(Facts.call("c", pot: 500))
        story.tell(Facts.project("p", "c", 60, of: "junta"))
        story.tell(Facts.award("a", "p", "c", 60))
        story.tell(on: "2024-01-20", Facts.agreement("g", "a", 60, reportsDue: ["2024-03-01", "2024-05-01"]))
        return story
    }

    private func shown(_ story: Story, on today: Day) throws -> String {
        try story.table(.agreements, today: today)
            .text("agreement", "state", "nextDue", "daysLate", "blockedBy", "guaranteeUntil")
    }

    @Test func whatHoldsThePaymentUpIsNamedFirstThingFirst() throws {
        var story = story()
        #expect(try shown(story, on: "2024-02-01") == "g signed 2024-03-01 0 guaranteeMissing ·")
        story.tell(on: "2024-02-02", Facts.guarantee("g", .lodged, until: "2024-04-15"))
        #expect(try shown(story, on: "2024-03-01") == "g signed 2024-03-01 0 · 2024-04-15")
        #expect(try shown(story, on: "2024-04-20") == "g signed 2024-03-01 50 reportOverdue g 2024-04-15")
        story.tell(on: "2024-04-20", try Facts.report("r1", "g"))
        #expect(try shown(story, on: "2024-04-20") == "g signed 2024-05-01 0 guaranteeExpired 2024-04-15")
        story.tell(Facts.guarantee("g", .extended))
        // Eighteen months from the day, where the paper names no other.
        #expect(try shown(story, on: "2024-04-20") == "g signed 2024-05-01 0 · 2025-10-20")
        story.tell(try Facts.disbursed("g", 60))
        story.tell(Facts.guarantee("g", .returned))
        // Nothing is left to be paid.
        #expect(try shown(story, on: "2024-04-20") == "g running 2024-05-01 0 · ·")
        story.tell(Facts.closed("g"))
        #expect(try shown(story, on: "2024-12-31") == "g completed · · · ·")
    }

    @Test func anotherAgreementOfTheSameGranteeIsHeldUpToo() throws {
        var story = story()
        story.tell(Facts.guarantee("g", .lodged))
        story.tell(Facts.project("q", "c", 40, of: "junta"))
        story.tell(Facts.award("b", "q", "c", 40))
        story.tell(Facts.agreement("h", "b", 40, reportsDue: []))
        story.tell(Facts.guarantee("h", .lodged))
        story.tell(Facts.project("z", "c", 40, of: "otra"))
        story.tell(Facts.award("d", "z", "c", 40))
        story.tell(Facts.agreement("k", "d", 40, reportsDue: []))
        #expect(
            try story.table(.agreements, today: "2024-03-05").text("agreement", "daysLate", "blockedBy") == """
                g 4 reportOverdue g
                h 0 reportOverdue g
                k 0 ·
                """)
        let lenient = try Rulebook.standard.overlaid(
            with: .object(["execution": .object(["disbursementNeedsNoPending": .boolean(false)])]))
        #expect(
            try story.table(.agreements, today: "2024-03-05", under: lenient).text("agreement", "blockedBy")
                == "g ·\nh ·\nk ·")
    }

    @Test func anInstalmentMayWaitForAReportOrForProgress() throws {
        var story = story()
        story.tell(Facts.guarantee("g", .lodged))
        let authority = try Facts.known(Facts.someone)
        story.tell(
            AgreementAmended(
                agreement: "g", authorisedBy: authority,
                instalments: [
                    Instalment(amount: 20, condition: .signature, n: 1),
                    Instalment(amount: 20, condition: .report, n: 2),
                    Instalment(amount: 20, condition: .progress, n: 3, threshold: 5_000),
                ], reason: Note("…"), reportsDue: []))
        func blocked() throws -> String { try story.table(.agreements).text("blockedBy") }
        #expect(try blocked() == "·")
        story.tell(try Facts.disbursed("g", 20))
        #expect(try blocked() == "reportAwaited")
        story.tell(try Facts.report("r1", "g"))
        story.tell(Facts.reviewed("r1", .observed))
        #expect(try blocked() == "reportAwaited")
        story.tell(Facts.reviewed("r1", .approvedInPart))
        #expect(try blocked() == "·")
        story.tell(
            DisbursementMade(agreement: "g", amount: 20, bankReference: try Facts.known(Facts.paper), n: 2))
        // 40 were paid before the third, so that 20 must be accepted.
        story.tell(try Facts.expense("e1", "g", 20))
        story.tell(try Facts.review("e1", .accepted, 19))
        #expect(try blocked() == "progressAwaited")
        story.tell(try Facts.review("e1", .accepted, 20))
        #expect(try blocked() == "·")
    }

    @Test func aTransferThatCameBackIsToBePaidAgain() throws {
        var story = story()
        story.tell(try Facts.disbursed("g", 60))
        #expect(try story.table(.agreements).text("blockedBy") == "·")
        story.tell(RefundReceived(agreement: "g", amount: 60, cause: .returnedTransfer, n: 1))
        #expect(try story.table(.agreements).text("state", "blockedBy") == "signed guaranteeMissing")
    }
}
