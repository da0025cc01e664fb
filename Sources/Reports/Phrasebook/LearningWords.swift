import Events

extension LessonIdentified.OriginKind: Worded {
    var phrase: Phrase {
        switch self {
        case .project: Phrase(es: "el proyecto", en: "the project")
        case .session: Phrase(es: "la sesión", en: "the session")
        case .training: Phrase(es: "la capacitación", en: "the training")
        case .call: Phrase(es: "la convocatoria", en: "the call")
        case .exchange: Phrase(es: "el encuentro", en: "the exchange")
        case .other: Phrase(es: "otra fuente", en: "another source")
        }
    }
}

extension LessonShared.Channel: Worded {
    var phrase: Phrase {
        switch self {
        case .meeting: Phrase(es: "reunión", en: "meeting")
        case .publication: Phrase(es: "publicación", en: "publication")
        case .visit: Phrase(es: "visita", en: "visit")
        case .training: Phrase(es: "capacitación", en: "training")
        case .online: Phrase(es: "medios en línea", en: "online means")
        }
    }
}

extension LessonShared.AudienceKind: Worded {
    var phrase: Phrase {
        switch self {
        case .territory: Phrase(es: "un territorio", en: "a territory")
        case .organisation: Phrase(es: "una organización", en: "an organisation")
        case .public: Phrase(es: "el público", en: "the public")
        }
    }
}

extension LessonAdopted.AdopterKind: Worded {
    var phrase: Phrase {
        switch self {
        case .territory: Phrase(es: "un territorio", en: "a territory")
        case .organisation: Phrase(es: "una organización", en: "an organisation")
        case .external: Phrase(es: "una entidad externa", en: "an outside body")
        }
    }
}

extension LessonValidated.Validator: Worded {
    var phrase: Phrase {
        switch self {
        case .board: Phrase(es: "El directorio", en: "The board")
        case .community: Phrase(es: "La comunidad", en: "The community")
        case .evaluator: Phrase(es: "La evaluación externa", en: "The evaluator")
        }
    }
}

extension IndicatorMeasured.Dimension: Worded {
    var phrase: Phrase {
        switch self {
        case .socialFabric: Phrase(es: "el tejido social", en: "The social fabric")
        case .trust: Phrase(es: "la confianza", en: "Trust")
        case .participation: Phrase(es: "la participación", en: "Participation")
        case .capacities: Phrase(es: "las capacidades", en: "Capacities")
        case .opportunities: Phrase(es: "las oportunidades", en: "Opportunities")
        case .qualityOfLife: Phrase(es: "la calidad de vida", en: "The quality of life")
        }
    }
}
