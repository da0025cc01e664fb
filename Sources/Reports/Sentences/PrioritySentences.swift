import Events

extension NeedRaised: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se planteó una necesidad: \(t.text(title)) (\(category)).",
            en: "A need was raised: \(t.text(title)) (\(category)).")
    }
}

extension PollOpened: Told {
    func told(by t: Teller) -> String {
        let isSecret = secret ?? t.names.isSecret(poll, in: t.territory)
        let choices = t.counted(options.count, .options)
        let voters = t.when(eligible) { t.numerals.integer($0.value) }
        return t.say(
            es: "Se abrió la votación \(poll) sobre \(t.word(subject)), con \(choices), por \(t.word(method)), "
                + "\(isSecret ? "secreta" : "a mano alzada"), para \(t.word(electorate))"
                + (voters.isEmpty ? "" : " (\(voters) con derecho a voto)") + "; cierra el \(t.day(closes)).",
            en: "The poll \(poll) on \(t.word(subject)) was opened, with \(choices), by \(t.word(method)), "
                + "\(isSecret ? "in secret" : "by open vote"), for \(t.word(electorate))"
                + (voters.isEmpty ? "" : " (\(voters) entitled to vote)") + "; it closes on \(t.day(closes)).")
    }
}

extension VoteCast: Told {
    func told(by t: Teller) -> String {
        if t.names.isSecret(poll, in: t.territory) {
            return t.say(
                es: "Se recibió un voto \(t.word(channel)) en la votación \(poll).",
                en: "A vote \(t.word(channel)) was received in the poll \(poll).")
        }
        let who = t.name(OrganisationID(voter))
        return t.say(
            es: "\(who) votó en la votación \(poll): \(choice(t)).",
            en: "\(who) voted in the poll \(poll): \(choice(t)).")
    }

    private func choice(_ t: Teller) -> String {
        switch ballot {
        case .approve(let options):
            if options.isEmpty { return t.say(es: "en blanco", en: "blank") }
            return t.list(options.map { t.option($0, of: poll) })
        case .rank(let groups):
            if groups.isEmpty { return t.say(es: "en blanco", en: "blank") }
            let places = groups.enumerated().map { place, group in
                "\(place + 1). \(t.list(group.map { t.option($0, of: poll) }))"
            }
            return places.prefix(Teller.listLength).joined(separator: "; ")
        case .points(let points):
            if points.isEmpty { return t.say(es: "en blanco", en: "blank") }
            return t.list(points.map { "\(t.option($0.option, of: poll)) (\(t.counted($0.points, .points)))" })
        }
    }
}

extension PollClosed: Told {
    func told(by t: Teller) -> String {
        let votes = t.counted(ballots, .ballots)
        let bad = t.counted(spoiled, .spoiled)
        return t.say(
            es: "Se cerró la votación \(poll), \(t.word(outcome)), con \(votes) y \(bad).",
            en: "The poll \(poll) was closed, \(t.word(outcome)), with \(votes) and \(bad).")
    }
}

extension PrioritiesAdopted: Told {
    func told(by t: Teller) -> String {
        let order = ranking.sorted { ($0.position, $0.need) < ($1.position, $1.need) }
        let needs = t.ending(list: order.map { "\($0.position). \(t.name($0.need))" })
        return t.say(
            es: "El directorio adoptó las prioridades" + t.when(poll) { ", según la votación \($0)" }
                + t.when(votes) { ", por \(t.votes($0))" } + needs,
            en: "The board adopted the priorities" + t.when(poll) { ", as the poll \($0) gave them" }
                + t.when(votes) { ", by \(t.votes($0))" } + needs)
    }
}
