import Events

extension NetworkFormed: Told {
    func told(by t: Teller) -> String {
        let all = t.list(members.map { t.name($0) })
        return t.say(
            es: "Se formó la red \(t.quoted(t.text(name))) con \(all): \(t.ending(purpose))",
            en: "The network \(t.quoted(t.text(name))) was formed by \(all): \(t.ending(purpose))")
    }
}

extension NetworkContacted: Told {
    func told(by t: Teller) -> String {
        let whom = t.when(organisations) { t.list($0.map { t.name($0) }) }
        return t.say(
            es: "Se gestionó el apoyo de \(t.name(entity))" + (whom.isEmpty ? "" : " para \(whom)")
                + ": \(t.ending(purpose))",
            en: "The support of \(t.name(entity)) was sought" + (whom.isEmpty ? "" : " for \(whom)")
                + ": \(t.ending(purpose))")
    }
}

extension CommitmentRecorded: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "\(t.name(entity)) se comprometió" + t.when(value) { " por \(t.money($0))" }
                + t.when(due) { ", hasta el \(t.day($0))" } + ": \(t.ending(what))",
            en: "\(t.name(entity)) committed itself" + t.when(value) { " for \(t.money($0))" }
                + t.when(due) { ", until \(t.day($0))" } + ": \(t.ending(what))")
    }
}

extension CommitmentFulfilled: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se cumplió el compromiso \(t.quoted(t.name(commitment)))" + t.when(value) { ", por \(t.money($0))" }
                + ".",
            en: "The commitment \(t.quoted(t.name(commitment))) was kept" + t.when(value) { ", worth \(t.money($0))" }
                + ".")
    }
}

extension ActionHeld: Told {
    func told(by t: Teller) -> String {
        let who = t.list(
            (organisations.isEmpty ? [] : [t.counted(organisations.count, .organisations)])
                + [t.counted(residents, .residents)])
        return t.say(
            es: "Se realizó \(t.word(kind)) \(t.quoted(t.text(title))) el \(t.day(day)), con \(who).",
            en: "There was \(t.word(kind)) \(t.quoted(t.text(title))) on \(t.day(day)), with \(who).")
    }
}
