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
