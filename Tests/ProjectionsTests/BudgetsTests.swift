import Events
import FieldCoding
import Projections
import Rules
import Testing

@Suite struct BudgetsTests {
    /// A fund of the programme, two calls of a territory, one resolved; a project carried out, one declined.
    private func story() throws -> Story {
        var story = Story()
        story.tell(Facts.financed("fondo", 1_000), in: .programme)
        story.tell(Facts.financed("fondo", 50, inKind: true), in: .programme)
        story.tell(Facts.allocated("fondo", 600, to: "los-aromos"), in: .programme)
        story.tell(Facts.financed("muni", 80))
        story.tell(Facts.call("llamado", fund: "fondo", pot: 400))
        story.tell(Facts.call("abierto", fund: "fondo", pot: 100))
        story.tell(Facts.project("luz", "llamado", 150, "alumbrado", "plaza"))
        story.tell(Facts.project("radio", "llamado", 120))
        story.tell(Facts.award("a1", "luz", "llamado", 150))
        story.tell(Facts.award("a2", "radio", "llamado", 120))
        story.tell(Facts.ended("a2", freed: 120))
        story.tell(Facts.agreement("c1", "a1", 100, 50))
        story.tell(try Facts.disbursed("c1", 100))
        story.tell(try Facts.expense("e1", "c1", 60))
        story.tell(try Facts.expense("e2", "c1", 30))
        story.tell(try Facts.expense("e3", "c1", 25, .own))
        story.tell(try Facts.review("e1", .observed, 40))
        story.tell(try Facts.review("e1", .accepted, 55))
        story.tell(try Facts.review("e3", .rejected, 20))
        story.tell(Facts.refund("c1", 4, .rejected))
        story.tell(Facts.refund("c1", 3, .returnedTransfer))
        story.tell(Facts.resolved("llamado"))
        story.day = "2024-07-01"
        return story
    }

    @Test func fundsShowWhereMoneyCameFromAndWhatIsLeft() throws {
        let table = try story().table(.budgets)
        // allocated adds up to nothing, so financed may be totalled. Held: 400 → 150 − 0 − 4 when resolved, and 100.
        #expect(
            table.text("territory", "fund", "financed", "allocated", "inKind", "pot", "available") == """
                los-aromos muni 80 0 0 · 80
                los-aromos fondo 0 600 0 500 354
                programme fondo 1000 -600 50 · 400
                """)
    }

    @Test func executionFollowsTheLastReview() throws {
        let table = try story().table(.budgets, by: .project)
        #expect(
            table.text(
                "project", "requested", "awarded", "freed", "committed", "disbursed", "reported", "accepted",
                "observed",
                "rejected", "refundDue", "refunded", "withGrantee", "cofinancing", "executed", "execution") == """
                    luz 150 150 0 150 97 90 55 0 5 1 4 38 20 55 3667
                    radio 120 120 120 0 0 0 0 0 0 0 0 0 0 0 ·
                    """)
        #expect(table.index(of: "available") == nil)
    }

    @Test func afterTheTermWhatWasNotSpentIsDueToo() throws {
        let late = try story().table(.budgets, by: .project, today: "2025-01-01")
        // 97 disbursed − 90 reported + 5 rejected − 4 refunded.
        #expect(late[row: "los-aromos/luz", column: "refundDue"] == .figure(Plain(8)))
        var closed = try story()
        closed.tell(Facts.closed("c1"))
        let settled = try closed.table(.budgets, by: .project, today: "2025-01-01")
        #expect(settled[row: "los-aromos/luz", column: "refundDue"] == .figure(Plain(0)))
    }

    @Test func moneyOfAnObjectiveIsThatOfProjectsNamingItFirst() throws {
        let table = try story().table(.budgets, by: .objective)
        #expect(table.text("objective", "requested", "accepted") == "alumbrado 150 55\n· 120 0")
        #expect(table.rows.map(\.key) == ["los-aromos/alumbrado", "los-aromos/-"])
    }

    @Test func whatIsWithdrawnIsNoLongerAvailable() throws {
        var story = try story()
        story.tell(Facts.withdrawn("muni", 30))
        story.tell(Facts.withdrawn("fondo", 100), in: .programme)
        let table = try story.table(.budgets)
        #expect(
            table.text("territory", "fund", "financed", "withdrawn", "allocated", "available") == """
                los-aromos muni 80 30 0 50
                los-aromos fondo 0 0 600 354
                programme fondo 1000 100 -600 300
                """)
    }

    @Test func theLastPotAndTheLastInstalmentsCount() throws {
        var story = try story()
        story.tell(Facts.amended("abierto", pot: 150, category: "plazas"))
        story.tell(try Facts.amended("c1", 90, 40))
        #expect(try story.table(.budgets).text("fund", "pot", "available", "committed").contains("fondo 550 304 130"))
        #expect(try story.table(.calls, by: .category).text("category", "received").contains("plazas 0"))
    }

    @Test func ownWorkIsCofinancing() throws {
        var story = try story()
        story.tell(Facts.brought("c1", 15))
        #expect(try story.table(.budgets, by: .project).text("project", "cofinancing").hasPrefix("luz 35"))
    }

    @Test func aTermThatWasExtendedIsNotOver() throws {
        var story = try story()
        story.tell(try Facts.extended("c1", to: "2025-02-28"))
        let table = try story.table(.budgets, by: .project, today: "2025-01-01")
        #expect(table[row: "los-aromos/luz", column: "refundDue"] == .figure(Plain(1)))
    }

    @Test func reportsAreLateByTheirDueDays() throws {
        var story = Story()
        story.tell(Facts.call("c"))
        story.tell(Facts.project("p", "c", 10))
        story.tell(Facts.award("a", "p", "c", 10))
        story.tell(Facts.agreement("g", "a", 10, reportsDue: ["2024-03-10", "2024-02-10"]))
        func late(_ story: Story, on today: Day) throws -> String {
            try story.table(.budgets, by: .project, today: today).text("lateReports")
        }
        #expect(try late(story, on: "2024-02-10") == "0" && late(story, on: "2024-02-11") == "1")
        story.day = "2024-02-10"
        story.tell(try Facts.report("r1", "g"))
        #expect(try late(story, on: "2024-03-10") == "0" && late(story, on: "2024-03-11") == "1")
        story.day = "2024-03-12"
        story.tell(try Facts.report("r2", "g", replies: "r1"))
        #expect(try late(story, on: "2024-03-12") == "1")
        story.tell(try Facts.report("r3", "g"))
        #expect(try late(story, on: "2024-12-31") == "1")
        story.tell(try Facts.amended("g", reportsDue: ["2024-02-10", "2024-03-10", "2024-04-10"]))
        #expect(try late(story, on: "2024-12-31") == "2")
        story.tell(Facts.closed("g"))
        #expect(try late(story, on: "2024-12-31") == "1")
    }

    @Test func withoutDaysOfItsOwnAReportIsDueEveryMonth() throws {
        var story = Story()
        story.tell(Facts.call("c"))
        story.tell(Facts.project("p", "c", 10))
        story.tell(Facts.award("a", "p", "c", 10))
        story.tell(Facts.agreement("g", "a", 10, to: "2024-02-29", reportsDue: nil))
        let twoMonths = try story.table(.budgets, by: .project, today: "2025-01-01")
        #expect(twoMonths.text("lateReports") == "2")
        story.tell(try Facts.extended("g", to: "2024-03-01"))
        #expect(try story.table(.budgets, by: .project, today: "2025-01-01").text("lateReports") == "3")
    }

    @Test func anOpenCallShowsWhatIsLeftOfItsPot() throws {
        let table = try story().table(.budgets, by: .call)
        #expect(table.text("call", "pot", "available", "awarded") == "llamado 400 · 270\nabierto 100 100 0")
    }

    @Test func anAwardOfUnknownAmountIsCountedAndSummedNowhere() throws {
        var story = Story()
        story.tell(Facts.call("c"))
        story.tell(Facts.project("p", "c", nil))
        story.tell(Facts.award("a", "p", "c", nil))
        let table = try story.table(.budgets)
        #expect(table.text("fund", "pot", "awarded", "amountsMissing", "available") == "· · 0 1 ·")
        story.tell(Facts.ended("a", freed: 0))
        #expect(try story.table(.budgets).text("amountsMissing") == "0")
    }

    @Test(arguments: [("acceptedExpense", 55), ("disbursed", 97), ("reportedExpense", 85)])
    func whatCountsAsExecutedIsARule(basis: String, executed: Int64) throws {
        let patch = JSONValue.object(["execution": .object(["executedBasis": .string(basis)])])
        let rules = try Rulebook.standard.overlaid(with: patch)
        let table = try story().table(.budgets, by: .project, under: rules)
        #expect(table[row: "los-aromos/luz", column: "executed"]?.number == executed)
    }

    /// Claims of closed agreements are dropped as claims grow; a state kept up and one taken up again stay the same.
    @Test func droppingSettledClaimsChangesNothing() throws {
        var story = Story()
        story.tell(Facts.call("c"))
        for number in 0..<60 {
            let (project, award) = (ProjectID(unchecked: "p\(number)"), AwardID(unchecked: "a\(number)"))
            let agreement = AgreementID(unchecked: "g\(number)")
            story.tell(Facts.project(project, "c", 50))
            story.tell(Facts.award(award, project, "c", 50))
            story.tell(Facts.agreement(agreement, award, 50))
            for expense in 0..<50 {
                let id = ExpenseID(unchecked: "e\(number)-\(expense)")
                story.tell(try Facts.expense(id, agreement, 1))
                story.tell(try Facts.review(id, .accepted, 1))
            }
            if number.isMultiple(of: 3) { continue }
            story.tell(Facts.closed(agreement))
        }
        var kept = Views<Plain>(of: "los-aromos")
        for (count, step) in story.steps.enumerated() {
            try kept.apply(step.event, under: .standard)
            guard count % 900 == 0 else { continue }
            let stored = try Facts.known(kept.stored(.ledger))
            try kept.restore(.ledger, from: stored)
        }
        let whole = try Facts.known(try story.fold(Plain.self).first { $0.territory == "los-aromos" })
        #expect(kept == whole && kept.stored(.ledger) == whole.stored(.ledger))
        #expect(try story.table(.budgets, by: .project).sum("accepted") == 3_000)
    }

    @Test func eachRowHasTheCurrencyOfItsTerritory() throws {
        var story = try story()
        let zloty = JSONValue.object(["money": .object(["currency": .string("PLN")])])
        story.tell(
            RulesEnacted(effective: "2024-01-01", parameters: zloty, retroactive: false, rulebook: "pl"), in: "wroclaw")
        story.tell(Facts.call("wbo", pot: 777), in: "wroclaw")
        let table = try story.table(.budgets)
        let zlotys = Currency("PLN")
        #expect(Set(table.rows.map(\.currency)) == [.clp, zlotys])
        #expect([table.sum("pot"), table.sum("pot", in: zlotys)] == [500, 777])
        #expect([table.sum("financed"), table.sum("financed", in: zlotys)] == [1_080, nil])
    }

    @Test func aSumBeyondTheLimitIsRefusedWithItsPlace() throws {
        var story = Story()
        story.tell(Facts.call("c"))
        story.tell(Facts.project("p", "c", 60))
        story.tell(Facts.award("a", "p", "c", 60))
        story.tell(Facts.agreement("g", "a", 60))
        story.tell(try Facts.disbursed("g", JSONLimits.integer))
        story.tell(try Facts.disbursed("g", 1))
        #expect(throws: FoldFailure.self) { try story.fold(Plain.self) }
        do {
            _ = try story.fold(Plain.self)
        } catch {
            #expect("\(error)".contains("position 5"))
        }
    }

    @Test func aSumOfSeveralMovementsBeyondTheLimitIsRefused() throws {
        var story = Story()
        story.tell(Facts.financed("f", JSONLimits.integer))
        story.tell(Facts.financed("f", 1))
        #expect(throws: FoldFailure.self) { try story.table(.budgets) }
    }
}
