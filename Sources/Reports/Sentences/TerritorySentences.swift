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
