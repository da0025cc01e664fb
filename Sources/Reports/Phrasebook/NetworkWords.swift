import Events

extension ActionHeld.Kind: Worded {
    var phrase: Phrase {
        switch self {
        case .collectiveWork: Phrase(es: "el trabajo colectivo", en: "the collective work")
        case .campaign: Phrase(es: "la campaña", en: "the campaign")
        case .approach: Phrase(es: "el acercamiento", en: "the approach")
        case .outreach: Phrase(es: "la difusión", en: "the outreach")
        case .assembly: Phrase(es: "la asamblea", en: "the assembly")
        case .other: Phrase(es: "la actividad", en: "the activity")
        }
    }
}
