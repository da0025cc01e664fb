/// Every word that stands in no sentence: months, marks, titles, headings.
enum Phrasebook {
    static let months = [
        Phrase(es: "enero", en: "January"), Phrase(es: "febrero", en: "February"), Phrase(es: "marzo", en: "March"),
        Phrase(es: "abril", en: "April"), Phrase(es: "mayo", en: "May"), Phrase(es: "junio", en: "June"),
        Phrase(es: "julio", en: "July"), Phrase(es: "agosto", en: "August"),
        Phrase(es: "septiembre", en: "September"), Phrase(es: "octubre", en: "October"),
        Phrase(es: "noviembre", en: "November"), Phrase(es: "diciembre", en: "December"),
    ]

    static let yes = Phrase(es: "sí", en: "yes")
    static let no = Phrase(es: "no", en: "no")
    static let and = Phrase(es: "y", en: "and")
    static let total = Phrase(es: "Total", en: "Total")
    static let emptyTable = Phrase(es: "(sin filas)", en: "(no rows)")
    static let position = Phrase(es: "posición", en: "position")
    static let emptyLog = Phrase(es: "registro vacío", en: "empty log")
    static let rulebook = Phrase(es: "reglamento", en: "rulebook")
    static let rulesInForce = Phrase(es: "reglas vigentes", en: "rules in force")
    static let amountsIn = Phrase(es: "montos en", en: "amounts in")
    static let cycle = Phrase(es: "Ciclo", en: "Cycle")
    static let beforeCycles = Phrase(es: "Antes del primer ciclo", en: "Before the first cycle")
    static let whereItStands = Phrase(es: "Dónde está", en: "Where it stands")
    static let corrected = Phrase(es: "Así corregida", en: "So corrected")
    static let annulled = Phrase(es: "Anulada", en: "Annulled")
    static let irregular = Phrase(es: "Fuera de regla", en: "Irregular")

    /// The titles of the reports, by name.
    static let titles: [String: Phrase] = [
        "agreements": Phrase(es: "Convenios", en: "Agreements"),
        "boards": Phrase(es: "Directorios, sillón por sillón", en: "Boards, seat by seat"),
        "boards-sessions": Phrase(es: "Sesiones y quórum", en: "Sessions and quorum"),
        "budgets": Phrase(es: "Presupuestos", en: "Budgets"),
        "calls": Phrase(es: "Fondos concursables", en: "Calls for projects"),
        "conflicts": Phrase(es: "Conflictos de interés", en: "Conflicts of interest"),
        "cycles": Phrase(es: "Ciclos, lado a lado", en: "Cycles side by side"),
        "fabric": Phrase(es: "Tejido social", en: "Social fabric"),
        "fabric-summary": Phrase(
            es: "Tejido social por territorio y ciclo", en: "Social fabric by territory and cycle"),
        "learning": Phrase(es: "Lecciones", en: "Lessons"),
        "learning-summary": Phrase(es: "Aprendizaje por ciclo", en: "Learning by cycle"),
        "needs": Phrase(es: "Necesidades", en: "Needs"),
        "networks": Phrase(es: "Redes", en: "Networks"),
        "networks-support": Phrase(es: "Apoyos gestionados", en: "Support sought and given"),
        "organisations": Phrase(es: "Organizaciones", en: "Organisations"),
        "outcomes": Phrase(es: "Resultados", en: "Outcomes"),
        "participation": Phrase(es: "Participación", en: "Participation"),
        "plans": Phrase(es: "Planes", en: "Plans"),
        "polls": Phrase(es: "Votaciones", en: "Polls"),
        "privacy": Phrase(es: "Solicitudes sobre datos personales", en: "Requests about personal data"),
        "projects": Phrase(es: "Proyectos", en: "Projects"),
        "rankings": Phrase(es: "Evaluación de los proyectos", en: "How projects were judged"),
        "rankings-criteria": Phrase(es: "Evaluación por criterio", en: "Judgement by criterion"),
        "rules": Phrase(es: "Reglas dictadas", en: "Rules enacted"),
        "rules-changes": Phrase(es: "Qué cambió en las reglas", en: "What changed in the rules"),
        "territories": Phrase(es: "Territorios", en: "Territories"),
        "training": Phrase(es: "Capacitaciones", en: "Trainings"),
    ]
}
