import Events

extension PersonRegistered.Basis: Worded {
    var phrase: Phrase {
        switch self {
        case .consent: Phrase(es: "con su consentimiento", en: "with consent")
        case .contract: Phrase(es: "por un contrato", en: "under a contract")
        case .legalObligation: Phrase(es: "por obligación legal", en: "by legal obligation")
        }
    }
}

extension PersonErased.Right: Worded {
    var phrase: Phrase {
        switch self {
        case .erasure: Phrase(es: "la supresión", en: "Erasure")
        case .rectification: Phrase(es: "la rectificación", en: "Rectification")
        case .block: Phrase(es: "la suspensión del uso", en: "Suspension of the use")
        case .objection: Phrase(es: "la oposición al uso", en: "Objection to the use")
        }
    }
}
