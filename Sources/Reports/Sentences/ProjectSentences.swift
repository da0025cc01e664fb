import Events

extension ProjectSubmitted: Told {
    func told(by t: Teller) -> String {
        let name = t.quoted(t.text(title))
        let spanish = { (who: String) in
            "\(who) el proyecto \(name) a la convocatoria \(call)" + t.when(requested) { ", por \(t.money($0))" }
                + t.when(cofinancing) { ", con \(t.money($0)) de aporte propio" } + "."
        }
        let english = { (what: String) in
            "\(what) to the call \(call)" + t.when(requested) { ", asking for \(t.money($0))" }
                + t.when(cofinancing) { ", with \(t.money($0)) of its own" } + "."
        }
        let who = organisation.map { t.name($0) }
        return t.say(
            es: spanish(who.map { "\($0) presentó" } ?? "Se presentó"),
            en: english(who.map { "\($0) submitted the project \(name)" } ?? "The project \(name) was submitted"))
    }
}

extension ProjectAmended: Told {
    func told(by t: Teller) -> String {
        let name = t.quoted(t.name(project))
        return t.say(
            es: "El proyecto \(name) fue subsanado" + t.because(reason),
            en: "The project \(name) was corrected" + t.because(reason))
    }
}

extension ProjectWithdrawn: Told {
    func told(by t: Teller) -> String {
        let name = t.quoted(t.name(project))
        return t.say(
            es: "El proyecto \(name) fue retirado" + t.because(reason),
            en: "The project \(name) was withdrawn" + t.because(reason))
    }
}

extension AdmissibilityDecided: Told {
    func told(by t: Teller) -> String {
        let unmet = checks.filter { !$0.met }.map(\.requirement.text)
        let name = t.quoted(t.name(project))
        return t.say(
            es: "El proyecto \(name) fue declarado \(t.word(outcome))"
                + (unmet.isEmpty ? "" : "; no cumple: \(t.list(unmet))") + ".",
            en: "The project \(name) was declared \(t.word(outcome))"
                + (unmet.isEmpty ? "" : "; not met: \(t.list(unmet))") + ".")
    }
}

extension EvaluationSubmitted: Told {
    func told(by t: Teller) -> String {
        let total = t.points(t.sum(scores.map(\.points.value)))
        let name = t.quoted(t.name(project))
        return t.say(
            es: "\(evaluator) evaluó el proyecto \(name) con \(total) puntos.",
            en: "\(evaluator) gave the project \(name) \(total) points.")
    }
}

extension RankingPublished: Told {
    func told(by t: Teller) -> String {
        let places = ranking.map { place in
            "\(place.position). \(t.name(place.project)) (\(t.points(place.score.value)), \(t.word(place.state)))"
        }
        let order = t.ending(list: places)
        return t.say(
            es: "Se publicó el orden de la convocatoria \(call)" + part(t) + order,
            en: "The ranking of the call \(call) was published" + part(t) + order)
    }

    private func part(_ t: Teller) -> String {
        guard let part, let parts else { return "" }
        return t.say(es: ", parte \(part) de \(parts)", en: ", part \(part) of \(parts)")
    }
}

extension FundsAwarded: Told {
    func told(by t: Teller) -> String {
        let name = t.quoted(t.name(project))
        let byBoard = session != nil || votes != nil
        let sum = amount.map { t.money($0) }
        let verb = byBoard ? "El directorio adjudicó" : sum == nil ? "Se adjudicó" : "Se adjudicaron"
        return t.say(
            es: "\(verb) \(sum ?? "un monto no informado") al proyecto \(name)"
                + t.when(votes) { ", por \(t.votes($0))" } + ".",
            en: (byBoard
                ? "The board awarded \(sum ?? "an amount not stated") to the project \(name)"
                : "\(sum ?? "An amount not stated") was awarded to the project \(name)")
                + t.when(votes) { ", by \(t.votes($0))" } + ".")
    }
}

extension AwardWaitlisted: Told {
    func told(by t: Teller) -> String {
        let name = t.quoted(t.name(project))
        return t.say(
            es: "El proyecto \(name) quedó en lista de espera" + t.when(position) { ", en el lugar \($0)" }
                + t.when(amount) { ", por \(t.money($0))" } + ".",
            en: "The project \(name) was put on the waiting list" + t.when(position) { ", in place \($0)" }
                + t.when(amount) { ", for \(t.money($0))" } + ".")
    }
}

extension AwardEnded: Told {
    func told(by t: Teller) -> String {
        let name = t.quoted(t.project(of: award))
        return t.say(
            es: "La adjudicación \(award) al proyecto \(name) \(t.word(how)) y se liberaron \(t.money(freed))"
                + t.because(reason),
            en: "The award \(award) to the project \(name) \(t.word(how)), freeing \(t.money(freed))"
                + t.because(reason))
    }
}
