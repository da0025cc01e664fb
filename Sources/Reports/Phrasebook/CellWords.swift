import Events
import FieldCoding

/// The words of the wire that reports show in their columns.
extension Phrasebook {
    /// How people read a word of the wire in a table's cell, an id behind it left as it is; the cell itself where
    /// nobody gave its word another. Some columns hold several words.
    static func word(_ cell: String, in column: String, _ language: Language) -> String {
        if column == "credentials" {
            return cell.split(separator: " ").map { credentials[String($0)]?[language] ?? String($0) }
                .joined(separator: ", ")
        }
        if let whole = columnWords[column]?[cell] { return whole[language] }
        let wire = cell.prefix { $0 != " " }
        guard let phrase = columnWords[column]?[String(wire)] ?? cellWords[String(wire)] else { return cell }
        return phrase[language] + cell.dropFirst(wire.count)
    }

    /// Words that a column has for itself: elsewhere they mean something else.
    private static let columnWords = [
        "kind": words(OrganisationRegistered.Kind.self).merging(words(BoardSessionHeld.Kind.self)) { $1 },
        "role": words(BoardMemberSeated.Role.self), "sector": words(Sector.self), "unit": units,
    ]

    /// What parameters of rules are counted in.
    private static let units = [
        "adopters": Phrase(es: "adoptantes", en: "adopters"),
        "basis points": Phrase(es: "puntos base", en: "basis points"),
        "categories": Phrase(es: "categorías", en: "categories"),
        "criteria": Phrase(es: "criterios", en: "criteria"),
        "cycles": Phrase(es: "ciclos", en: "cycles"),
        "days": Phrase(es: "días", en: "days"),
        "evaluations": Phrase(es: "evaluaciones", en: "evaluations"),
        "kinds": Phrase(es: "clases", en: "kinds"),
        "links": Phrase(es: "eslabones", en: "links"),
        "members": Phrase(es: "integrantes", en: "members"),
        "months": Phrase(es: "meses", en: "months"),
        "options": Phrase(es: "opciones", en: "options"),
        "organisations": Phrase(es: "organizaciones", en: "organisations"),
        "people": Phrase(es: "personas", en: "people"),
        "points": Phrase(es: "puntos", en: "points"),
        "projects": Phrase(es: "proyectos", en: "projects"),
        "seats": Phrase(es: "sillones", en: "seats"),
        "working days": Phrase(es: "días hábiles", en: "working days"),
        "working day of the month": Phrase(es: "día hábil del mes", en: "working day of the month"),
        "years": Phrase(es: "años", en: "years"),
    ]

    private static let cellWords = words(PollMethod.self).merging(words(PollClosed.Outcome.self)) { $1 }
        .merging(words(LessonIdentified.OriginKind.self)) { $1 }
        .merging(words(BoardConflictDeclared.SubjectKind.self)) { $1 }
        .merging(words(IndicatorMeasured.Dimension.self)) { $1 }
        .merging(words(PersonErased.Right.self)) { $1 }
        .merging(words(AdmissibilityDecided.Outcome.self)) { $1 }
        .merging(words(RankingPublished.State.self)) { $1 }
        .merging(words(ProjectClosed.Outcome.self)) { $1 }
        .merging(contestWords) { $1 }
        .merging(states) { $1 }

    /// How far something has come, and what holds it up.
    private static let states = [
        "action": Phrase(es: "acción", en: "action"),
        "adopted": Phrase(es: "adoptada", en: "adopted"),
        "after": Phrase(es: "después", en: "after"),
        "assessed": Phrase(es: "evaluado", en: "assessed"),
        "awardEnded": Phrase(es: "adjudicación sin efecto", en: "award ended"),
        "awarded": Phrase(es: "adjudicado", en: "awarded"),
        "before": Phrase(es: "antes", en: "before"),
        "closed": Phrase(es: "cerrado", en: "closed"),
        "evaluated": Phrase(es: "evaluado", en: "evaluated"),
        "guaranteeExpired": Phrase(es: "garantía vencida", en: "guarantee expired"),
        "guaranteeMissing": Phrase(es: "falta la garantía", en: "guarantee missing"),
        "identified": Phrase(es: "identificada", en: "identified"),
        "impossible": Phrase(es: "imposible", en: "impossible"),
        "irregular": Phrase(es: "declarada", en: "declared"),
        "open": Phrase(es: "abierta", en: "open"),
        "progressAwaited": Phrase(es: "falta avance", en: "progress awaited"),
        "proposed": Phrase(es: "propuesto", en: "proposed"),
        "reportAwaited": Phrase(es: "falta un informe aprobado", en: "approved report awaited"),
        "reportOverdue": Phrase(es: "informe atrasado de", en: "report overdue on"),
        "retired": Phrase(es: "retirada", en: "retired"),
        "running": Phrase(es: "en ejecución", en: "running"),
        "shared": Phrase(es: "compartida", en: "shared"),
        "signed": Phrase(es: "con convenio", en: "agreement signed"),
        "submitted": Phrase(es: "presentado", en: "submitted"),
        "undecided": Phrase(es: "por decidir", en: "undecided"),
        "unexcused": Phrase(es: "sin declarar", en: "undeclared"),
        "validated": Phrase(es: "validada", en: "validated"),
        "withdrawn": Phrase(es: "retirado", en: "withdrawn"),
    ]

    /// Certificates as a list names them.
    private static let credentials = [
        "bankAccount": Phrase(es: "cuenta bancaria", en: "bank account"),
        "currentBoard": Phrase(es: "directiva vigente", en: "current board"),
        "legalPersonality": Phrase(es: "personalidad jurídica", en: "legal personality"),
        "noPendingReports": Phrase(es: "sin rendiciones pendientes", en: "no pending reports"),
        "registry19862": Phrase(es: "registro ley 19.862", en: "registry of law 19,862"),
    ]

    /// The words of a closed list by their names on the wire.
    static func words<Word: FieldWord & Worded>(_: Word.Type) -> [String: Phrase] {
        Dictionary(uniqueKeysWithValues: Word.allCases.map { ($0.rawValue, $0.phrase.standingAlone) })
    }
}

extension Phrase {
    private static let articles = ["el ", "la ", "los ", "las ", "de ", "the "]

    /// A word of a sentence as it stands in a cell: without its article, and small even where it begins the sentence.
    fileprivate var standingAlone: Phrase { Phrase(es: Self.alone(es), en: Self.alone(en)) }

    private static func alone(_ text: String) -> String {
        let small = text.prefix(1).lowercased() + text.dropFirst()
        return articles.first(where: small.hasPrefix).map { String(small.dropFirst($0.count)) } ?? small
    }
}
