/// The programme's own stream: its fund, from which territories get shares, and the cycles of two years.
struct Programme {
    static let fund = Ref("fp", 1)
    private static let cycleDays = 730

    var script = Script()
    private var cycle = 0

    /// The events of the next cycle's opening; nothing after the fourth.
    mutating func continueHistory() {
        script.removeAll()
        guard cycle < 4 else { return }
        let day = Day(number: cycle * Self.cycleDays)
        if cycle == 0 {
            addFund(on: day)
        } else {
            script.add("cycle.closed", in: nil, on: day) { [cycle] line in line.field("n", cycle) }
        }
        cycle += 1
        script.add("cycle.opened", in: nil, on: day) { [cycle] line in
            line.open("goals", "[")
            line.element("Barrios que deciden juntos")
            line.close("]")
            line.field("n", cycle)
        }
    }

    private mutating func addFund(on day: Day) {
        script.add("organisation.registered", in: nil, on: day) { line in
            line.field("kind", "foundation")
            line.field("name", "Fundación Tejido Social")
            line.field("organisation", "of", 1)
            line.field("sector", "private")
        }
        script.add("fund.financed", in: nil, on: day) { line in
            line.field("amount", 1_000_000_000_000_000)
            line.field("fund", Self.fund)
            line.field("inKind", false)
            line.field("source", "of", 1)
        }
    }
}
