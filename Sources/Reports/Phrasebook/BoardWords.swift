import Events

extension BoardSeatChanged.Action: Worded {
    var phrase: Phrase {
        switch self {
        case .added: Phrase(es: "Se agregó", en: "added")
        case .reassigned: Phrase(es: "Se reasignó", en: "reassigned")
        case .removed: Phrase(es: "Se eliminó", en: "removed")
        }
    }
}

extension BoardDissolved.Reason: Worded {
    var phrase: Phrase {
        switch self {
        case .renewed: Phrase(es: "se renueva", en: "it is renewed")
        case .termEnded: Phrase(es: "terminó su período", en: "its term ended")
        case .noQuorum: Phrase(es: "no reunía quórum", en: "it had no quorum")
        case .other: Phrase(es: "otra causa", en: "another cause")
        }
    }
}

extension BoardMemberLeft.Reason: Worded {
    var phrase: Phrase {
        switch self {
        case .resigned: Phrase(es: "renuncia", en: "resigned")
        case .expired: Phrase(es: "fin del período", en: "term expired")
        case .removed: Phrase(es: "remoción", en: "removed")
        case .deceased: Phrase(es: "fallecimiento", en: "deceased")
        }
    }
}
