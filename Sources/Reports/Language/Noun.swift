/// What is counted, in singular and plural, with whatever agrees with it.
struct Noun {
    let one: Phrase
    let many: Phrase

    init(es: (String, String), en: (String, String)) {
        one = Phrase(es: es.0, en: en.0)
        many = Phrase(es: es.1, en: en.1)
    }

    /// The number and the noun: `1 voto`, `2.500 votos`, `0 votes`.
    func counted(_ count: Int64, _ language: Language) -> String {
        "\(Numerals(language).integer(count)) \((count == 1 ? one : many)[language])"
    }
}

extension Noun {
    static let abstentions = Noun(es: ("abstención", "abstenciones"), en: ("abstention", "abstentions"))
    static let activeOrganisations = Noun(
        es: ("organización activa", "organizaciones activas"), en: ("active organisation", "active organisations"))
    static let attendees = Noun(es: ("asistente", "asistentes"), en: ("attendee", "attendees"))
    static let ballots = Noun(es: ("voto", "votos"), en: ("ballot", "ballots"))
    static let elements = Noun(es: ("elemento", "elementos"), en: ("element", "elements"))
    static let expenses = Noun(es: ("gasto", "gastos"), en: ("expense", "expenses"))
    static let excused = Noun(es: ("con excusa", "con excusa"), en: ("excused", "excused"))
    static let hoursGiven = Noun(
        es: ("hora de voluntariado", "horas de voluntariado"), en: ("hour given", "hours given"))
    static let goals = Noun(es: ("meta", "metas"), en: ("goal", "goals"))
    static let hours = Noun(es: ("hora", "horas"), en: ("hour", "hours"))
    static let inhabitants = Noun(es: ("habitante", "habitantes"), en: ("inhabitant", "inhabitants"))
    static let instalments = Noun(es: ("cuota", "cuotas"), en: ("instalment", "instalments"))
    static let membersPresent = Noun(
        es: ("integrante presente", "integrantes presentes"), en: ("member present", "members present"))
    static let objectives = Noun(es: ("objetivo", "objetivos"), en: ("objective", "objectives"))
    static let observations = Noun(es: ("observación", "observaciones"), en: ("observation", "observations"))
    static let options = Noun(es: ("opción", "opciones"), en: ("option", "options"))
    static let organisations = Noun(
        es: ("organización", "organizaciones"), en: ("organisation", "organisations"))
    static let people = Noun(es: ("persona", "personas"), en: ("person", "people"))
    static let points = Noun(es: ("punto", "puntos"), en: ("point", "points"))
    static let projectsReceived = Noun(
        es: ("proyecto recibido", "proyectos recibidos"), en: ("project received", "projects received"))
    static let residents = Noun(es: ("residente", "residentes"), en: ("resident", "residents"))
    static let seats = Noun(es: ("sillón", "sillones"), en: ("seat", "seats"))
    static let spoiled = Noun(es: ("nulo", "nulos"), en: ("spoiled", "spoiled"))
    static let strategies = Noun(es: ("estrategia", "estrategias"), en: ("strategy", "strategies"))
    static let votesInFavour = Noun(es: ("voto a favor", "votos a favor"), en: ("vote in favour", "votes in favour"))
}
