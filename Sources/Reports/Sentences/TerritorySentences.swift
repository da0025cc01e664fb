import Events

extension TerritoryProposed: Told {
    func told(by t: Teller) -> String {
        let people = t.when(population) { t.counted($0, .inhabitants) }
        return t.say(
            es: "Se propuso el territorio \(t.text(name)), comuna de \(t.text(commune))"
                + t.when(region) { ", región de \(t.text($0))" } + (people.isEmpty ? "" : ", con \(people)") + ".",
            en: "The territory \(t.text(name)) was proposed, in the commune of \(t.text(commune))"
                + t.when(region) { ", region of \(t.text($0))" } + (people.isEmpty ? "" : ", with \(people)") + ".")
    }
}

extension TerritoryAssessed: Told {
    func told(by t: Teller) -> String {
        let share = t.share(vulnerability)
        let organisations = t.counted(activeOrganisations, .activeOrganisations)
        return t.say(
            es: "Se evaluó el territorio: \(share) de hogares vulnerables, \(organisations), "
                + "\(localGovernmentSupport ? "con" : "sin") apoyo del municipio (fuente: \(t.text(source))).",
            en: "The territory was assessed: \(share) of households vulnerable, \(organisations), "
                + "\(localGovernmentSupport ? "with" : "without") the support of the local government "
                + "(source: \(t.text(source))).")
    }
}

extension TerritorySelected: Told {
    func told(by t: Teller) -> String {
        t.say(es: "El territorio fue seleccionado.", en: "The territory was selected.")
    }
}

extension OrganisationRegistered: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se registró la organización \(t.text(name)) (\(t.word(kind)), sector \(t.word(sector))).",
            en: "The organisation \(t.text(name)) (\(t.word(kind)), \(t.word(sector)) sector) was registered.")
    }
}

extension OrganisationChanged: Told {
    func told(by t: Teller) -> String {
        let changes = t.list(
            [
                name.map { t.say(es: "se llama \(t.text($0))", en: "is called \(t.text($0))") },
                kind.map { t.say(es: "es \(t.word($0))", en: "is a \(t.word($0))") },
                ended.map { t.say(es: "existió hasta el \(t.day($0))", en: "existed until \(t.day($0))") },
            ].compactMap { $0 })
        let name = t.name(organisation)
        return changes.isEmpty
            ? t.say(es: "La organización \(name) quedó igual.", en: "The organisation \(name) stayed as it was.")
            : t.say(
                es: "La organización \(name) cambió: \(changes).",
                en: "The organisation \(name) changed: it \(changes).")
    }
}

extension OrganisationCredentialRecorded: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "\(t.name(organisation)) acreditó \(t.word(credential)), con fecha \(t.day(issued))"
                + t.when(expires) { " y vigencia hasta el \(t.day($0))" } + ".",
            en: "\(t.name(organisation)) showed \(t.word(credential)), issued on \(t.day(issued))"
                + t.when(expires) { " and valid until \(t.day($0))" } + ".")
    }
}

extension OrganisationDebarred: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "\(t.name(organisation)) quedó inhabilitada \(self.repeat ? "nuevamente " : "")por \(t.word(cause)), "
                + "del \(t.day(from)) al \(t.day(until)).",
            en: "\(t.name(organisation)) was debarred \(self.repeat ? "again " : "")for \(t.word(cause)), "
                + "from \(t.day(from)) to \(t.day(until)).")
    }
}

extension TerritoryClosed: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "El territorio dejó el programa: \(t.word(reason))\(handover == nil ? "" : ", con traspaso").",
            en: "The territory left the programme: \(t.word(reason))\(handover == nil ? "" : ", with a handover").")
    }
}
