import Events

extension LessonIdentified: Told {
    func told(by t: Teller) -> String {
        let origin = t.word(from.kind) + t.when(from.id) { " \(named($0, t))" }
        return t.say(
            es:
                "Se identificó la lección \(lesson) (\(category)), a partir \(contracted(origin)): \(t.quoted(t.text(text)))",
            en: "The lesson \(lesson) (\(category)) was identified, from \(origin): \(t.quoted(t.text(text)))")
    }

    /// Spanish joins `de` and `el`.
    private func contracted(_ origin: String) -> String {
        origin.hasPrefix("el ") ? "del " + origin.dropFirst(3) : "de " + origin
    }

    private func named(_ id: UnspecifiedID, _ t: Teller) -> String {
        from.kind == .project ? t.quoted(t.name(ProjectID(id))) : id.text
    }
}

extension LessonShared: Told {
    func told(by t: Teller) -> String {
        let with = t.list(audience.map { $0.name(t) })
        let people = t.when(reached) { t.counted($0, .people) }
        return t.say(
            es: "La lección \(lesson) se compartió" + (with.isEmpty ? "" : " con \(with)")
                + ", mediante \(t.word(channel))" + (people.isEmpty ? "" : ", y llegó a \(people)") + ".",
            en: "The lesson \(lesson) was shared" + (with.isEmpty ? "" : " with \(with)") + ", by \(t.word(channel))"
                + (people.isEmpty ? "" : ", reaching \(people)") + ".")
    }
}

extension LessonShared.Audience {
    fileprivate func name(_ t: Teller) -> String {
        guard let id else { return t.word(kind) }
        switch kind {
        case .territory: return t.name(TerritoryID(id))
        case .organisation: return t.name(OrganisationID(id))
        case .public: return t.word(kind)
        }
    }
}

extension LessonAdopted: Told {
    func told(by t: Teller) -> String {
        let who = adopter.name(t)
        let seen = t.when(changed) { t.say(es: " (véase \($0.event))", en: " (see \($0.event))") }
        return t.say(
            es: "\(who) adoptó la lección \(lesson.id) de \(t.name(lesson.territory)): "
                + "\(t.text(change))\(seen)",
            en: "\(who) adopted the lesson \(lesson.id) of \(t.name(lesson.territory)): "
                + "\(t.text(change))\(seen)")
    }
}

extension LessonAdopted.Adopter {
    fileprivate func name(_ t: Teller) -> String {
        guard let id else { return t.word(kind).prefix(1).uppercased() + t.word(kind).dropFirst() }
        switch kind {
        case .territory: return t.name(TerritoryID(id))
        case .organisation: return t.name(OrganisationID(id))
        case .external: return id.text
        }
    }
}

extension LessonValidated: Told {
    func told(by t: Teller) -> String {
        let (yes, no) = (t.numerals.integer(agree.value), t.numerals.integer(disagree.value))
        return t.say(
            es: "\(t.word(by)) validó la lección \(lesson): \(yes) de acuerdo y \(no) en desacuerdo.",
            en: "\(t.word(by)) validated the lesson \(lesson): \(yes) agreed and \(no) disagreed.")
    }
}

extension LessonRetired: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se retiró la lección \(lesson)" + t.when(supersededBy) { ", reemplazada por \($0)" } + ".",
            en: "The lesson \(lesson) was retired" + t.when(supersededBy) { ", replaced by \($0)" } + ".")
    }
}

extension ExchangeHeld: Told {
    func told(by t: Teller) -> String {
        let who = t.list(territories.map { t.name($0) } + organisations.map { t.name($0) })
        let people = t.when(participants) { t.counted($0.count, .people) }
        return t.say(
            es: "Se celebró el encuentro \(t.quoted(t.text(title))) el \(t.day(day))"
                + (who.isEmpty ? "" : ", entre \(who)") + (people.isEmpty ? "" : ", con \(people)") + ".",
            en: "The exchange \(t.quoted(t.text(title))) was held on \(t.day(day))"
                + (who.isEmpty ? "" : ", among \(who)") + (people.isEmpty ? "" : ", with \(people)") + ".")
    }
}

extension ToolPublished: Told {
    func told(by t: Teller) -> String {
        let sources = t.list(lessons.map { "\($0.id) (\(t.name($0.territory)))" })
        return t.say(
            es: "Se publicó la herramienta \(t.quoted(t.text(title)))"
                + (sources.isEmpty ? "" : ", a partir de las lecciones \(sources)") + ".",
            en: "The tool \(t.quoted(t.text(title))) was published"
                + (sources.isEmpty ? "" : ", out of the lessons \(sources)") + ".")
    }
}

extension IndicatorMeasured: Told {
    func told(by t: Teller) -> String {
        let measure = "\(t.numerals.integer(value)) \(t.text(unit))"
        let what = t.when(about) { t.say(es: ", sobre \(t.name($0))", en: ", about \(t.name($0))") }
        let among = t.when(sample) {
            t.say(
                es: ", en una muestra de \(t.numerals.integer($0.value))",
                en: ", in a sample of \(t.numerals.integer($0.value))")
        }
        return t.say(
            es: "Se midió \(t.word(dimension)) (\(indicator))\(what): \(measure) el \(t.day(measured))\(among)"
                + "\(baseline ? ", como línea base" : "").",
            en: "\(t.word(dimension)) (\(indicator)) was measured\(what): \(measure) on \(t.day(measured))\(among)"
                + "\(baseline ? ", as a baseline" : "").")
    }
}
