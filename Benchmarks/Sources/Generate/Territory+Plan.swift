extension Territory {
    /// Day 34: the plan for the three needs that came first.
    mutating func writePlan() {
        let day = start + 34
        let session = addSession(on: day)
        if round == 0 {
            add("board.purposeAgreed", on: day) { line in
                line.field("board", "b", 1)
                line.field("purpose", "Un barrio que se cuida entre todos")
                line.field("session", session)
                line.unanimous()
            }
        }
        objectives = (1...3).map { Ref("ob", counters.objective + $0) }
        counters.objective += 3
        add("plan.adopted", on: day) { [objectives, ranking, round] line in
            line.field("from", day: day + 1)
            line.open("objectives", "[")
            for (index, objective) in objectives.enumerated() {
                line.open("{")
                line.field("baseline", 0)
                line.field("indicator", "Vecinos que participan")
                line.field("need", ranking[index])
                line.field("objective", objective)
                line.field("target", 1000)
                line.field("text", "Resolver lo que más pesa")
                line.field("unit", "personas")
                line.field("weight", [5000, 3000, 2000][index])
                line.close("}")
            }
            line.close("]")
            line.field("plan", "pl", round + 1)
            line.field("purpose", "Un barrio que se cuida entre todos")
            line.field("session", session)
            line.open("strategies", "[")
            for (index, objective) in objectives.enumerated() {
                line.open("{")
                line.field("kind", "fund")
                line.field("objective", objective)
                line.field("strategy", "sg", 3 * round + index + 1)
                line.field("text", "Fondo concursable")
                line.close("}")
            }
            line.close("]")
            if round > 0 { line.field("supersedes", "pl", round) }
            line.field("to", day: day + 365)
            line.unanimous()
        }
    }
}
