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

extension PlanAmended: Told {
    func told(by t: Teller) -> String {
        let changes = t.list(
            [
                Self.named(add?.map { t.text($0.text) }, t, es: "agregó", en: "added"),
                Self.named(drop?.map { t.name($0) }, t, es: "retiró", en: "dropped"),
                Self.named(change?.map { t.name($0.objective) }, t, es: "modificó", en: "changed"),
            ].compactMap { $0 })
        return t.say(
            es: "El directorio modificó el plan \(plan)" + (changes.isEmpty ? "." : ": \(changes)."),
            en: "The board amended the plan \(plan)" + (changes.isEmpty ? "." : ": it \(changes)."))
    }

    /// `agregó «a» y «b»`; nil where there is nothing to name.
    private static func named(_ objectives: [String]?, _ t: Teller, es: String, en: String) -> String? {
        guard let objectives, !objectives.isEmpty else { return nil }
        return t.say(es: es, en: en) + " " + t.list(objectives.map(t.quoted))
    }
}
