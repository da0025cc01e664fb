import Events

extension PlanAdopted: Told {
    func told(by t: Teller) -> String {
        let parts = t.list([t.counted(objectives.count, .objectives), t.counted(strategies.count, .strategies)])
        return t.say(
            es: "El directorio aprobó el plan \(plan)" + t.when(supersedes) { ", que reemplaza a \($0)" }
                + ", con \(parts), del \(t.day(from)) al \(t.day(to))" + t.when(votes) { ", por \(t.votes($0))" }
                + ": \(t.quoted(t.text(purpose)))",
            en: "The board adopted the plan \(plan)" + t.when(supersedes) { ", which supersedes \($0)" }
                + ", with \(parts), from \(t.day(from)) to \(t.day(to))" + t.when(votes) { ", by \(t.votes($0))" }
                + ": \(t.quoted(t.text(purpose)))")
    }
}

extension PlanProgressReported: Told {
    func told(by t: Teller) -> String {
        let measure = t.numerals.integer(value) + t.unit(of: objective)
        let about = t.quoted(t.name(objective))
        return t.say(
            es: "Se informó avance del objetivo \(about): \(measure), medido el \(t.day(measured)) "
                + "(\(t.text(method))).",
            en: "Progress on the objective \(about) was reported: \(measure), measured on \(t.day(measured)) "
                + "(\(t.text(method))).")
    }
}
