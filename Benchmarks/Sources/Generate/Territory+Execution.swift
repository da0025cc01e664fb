extension Territory {
    /// Days 130 to 330: expenses and their review, progress of the plan, refunds and closures.
    mutating func writeExecution() {
        for project in projects where project.awarded {
            var accepted = 0
            for _ in 0..<size.expensesPerProject {
                // Together they stay below the grant, so what is left is refunded.
                let share = project.requested * 95 / 100 / size.expensesPerProject
                let amount = share - random.number(0...share / 4)
                accepted += addExpense(project, amount, on: start + 130 + random.number(0...150))
            }
            addClosure(project, refund: project.requested - accepted, on: start + 310 + random.number(0...15))
        }
        for report in 0..<size.progressReports {
            addProgress(on: start + 130 + report * 180 / size.progressReports, value: 5 * (report + 1))
        }
    }

    /// An expense and its review; returns what was accepted in the end.
    private mutating func addExpense(_ project: Project, _ amount: Int, on day: Day) -> Int {
        counters.expense += 1
        let expense = Ref("e", counters.expense)
        let item = random.number(1...2)
        let reported = day + random.number(0...9)
        script.add("expense.reported", in: id, on: reported) { line in
            line.field("agreement", "ag", project.id.number)
            line.field("amount", amount)
            line.field("document", "invoice")
            line.field("documentDay", day: day)
            line.field("documentKey", digest: &random)
            line.field("expense", expense)
            line.field("item", "i", item)
            line.field("source", "grant")
        }
        let reviewed = reported + random.number(1...6)
        switch random.number(1...100) {
        case 1...3:
            addReview(expense, "rejected", 0, "first", on: reviewed)
            return 0
        case 4...5:
            addReview(expense, "observed", 0, "first", on: reviewed)
            addReview(expense, "accepted", amount, "reply", on: reviewed + 4)
        default:
            addReview(expense, "accepted", amount, "first", on: reviewed)
        }
        return amount
    }

    private mutating func addReview(
        _ expense: Ref, _ outcome: StaticString, _ accepted: Int, _ stage: StaticString, on day: Day
    ) {
        let desk = Person(&random)
        add("expense.reviewed", on: day) { line in
            line.field("accepted", accepted)
            line.field("by", person: desk)
            line.field("expense", expense)
            line.field("outcome", outcome)
            line.field("stage", stage)
        }
    }

    private mutating func addClosure(_ project: Project, refund: Int, on day: Day) {
        let agreement = Ref("ag", project.id.number)
        if refund > 0 {
            add("refund.received", on: day) { line in
                line.field("agreement", agreement)
                line.field("amount", refund)
                line.field("cause", "unspent")
            }
        }
        let value = random.number(10...300)
        add("project.closed", on: day + 2) { line in
            line.field("agreement", agreement)
            line.field("outcome", "completed")
            line.open("results", "[")
            line.open("{")
            line.field("objective", project.objective)
            line.field("value", value)
            line.close("}")
            line.close("]")
        }
    }

    private mutating func addProgress(on day: Day, value: Int) {
        let objective = objectives[random.number(0...2)]
        add("plan.progressReported", on: day) { [round] line in
            line.field("measured", day: day)
            line.field("method", "Lista de asistencia")
            line.field("objective", objective)
            line.field("plan", "pl", round + 1)
            line.field("value", value)
        }
    }
}
