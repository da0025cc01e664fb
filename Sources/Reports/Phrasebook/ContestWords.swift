import Events
public import Rules

extension AwardMethod: Worded {
    var phrase: Phrase {
        switch self {
        case .rankingSkip: Phrase(es: "puntaje, pasando de largo", en: "ranking, passing over")
        case .rankingNoSkip: Phrase(es: "puntaje, sin pasar de largo", en: "ranking, without passing over")
        case .votesSkip: Phrase(es: "votos, pasando de largo", en: "votes, passing over")
        case .votesNoSkip: Phrase(es: "votos, sin pasar de largo", en: "votes, without passing over")
        case .equalShares: Phrase(es: "partes iguales", en: "equal shares")
        case .phragmen: Phrase(es: "Phragmén", en: "Phragmén")
        case .maxWelfare: Phrase(es: "mejor conjunto", en: "best set")
        }
    }
}

extension Ties.Link: Worded {
    var phrase: Phrase {
        switch self {
        case .moreSupporters: Phrase(es: "más votantes", en: "more supporters")
        case .lowerCost: Phrase(es: "menor costo", en: "lower cost")
        case .earlierSubmitted: Phrase(es: "llegó antes", en: "came earlier")
        case .lot: Phrase(es: "sorteo", en: "lot")
        case .idBytes: Phrase(es: "orden del id", en: "order of ids")
        }
    }
}

extension ScoreRules.Aggregate: Worded {
    var phrase: Phrase {
        switch self {
        case .mean: Phrase(es: "promedio", en: "mean")
        case .median: Phrase(es: "mediana", en: "median")
        case .trimmedMean: Phrase(es: "promedio recortado", en: "trimmed mean")
        }
    }
}

extension Phrasebook {
    /// The words of tallies, rankings and compared decisions.
    static let contestWords = words(AwardMethod.self).merging(words(Ties.Link.self)) { $1 }
        .merging(words(ScoreRules.Aggregate.self)) { $1 }
        .merging(words(RankingPublished.State.self)) { $1 }
        .merging(shortfallWords) { $1 }
        .merging([
            "awarded": Phrase(es: "adjudicado", en: "awarded"),
            "awards": Phrase(es: "adjudicación", en: "awards"),
            "ended": Phrase(es: "adjudicación terminada", en: "award ended"),
            "gained": Phrase(es: "gana", en: "gained"),
            "lost": Phrase(es: "pierde", en: "lost"),
            "moved": Phrase(es: "cambia", en: "moved"),
            "priorities": Phrase(es: "prioridades", en: "priorities"),
            "notComputable": Phrase(es: "no calculable", en: "not computable"),
            "ranking": Phrase(es: "puntajes", en: "ranking"),
        ]) { $1 }

    /// Why projects are not awarded.
    private static let shortfallWords: [String: Phrase] = [
        "afterFirstThatDidNotFit": Phrase(es: "tras el primero que no cupo:", en: "after the first that did not fit:"),
        "belowMinimumScore": Phrase(es: "bajo el puntaje mínimo", en: "below the minimum score"),
        "belowMinimumVotes": Phrase(es: "bajo el mínimo de votos", en: "below the minimum of votes"),
        "doesNotFit": Phrase(es: "no cabe en lo que queda", en: "does not fit in what is left"),
        "notAdmissible": Phrase(es: "no es admisible", en: "is not admissible"),
        "notAffordable": Phrase(es: "sus votantes no lo pueden pagar", en: "its supporters cannot pay for it"),
        "notEvaluated": Phrase(es: "sin evaluar", en: "not evaluated"),
        "notInBestSet": Phrase(es: "un conjunto sin él vale más", en: "a set without it is worth more"),
        "withdrawn": Phrase(es: "retirado", en: "withdrawn"),
        "withoutSupport": Phrase(es: "sin apoyo", en: "without support"),
    ]
}

extension Uncomputable {
    /// Why rules give no result, as people read it in a table.
    public var phrase: Phrase {
        switch self {
        case .secret(let poll):
            Phrase(es: "la votación \(poll) es secreta y sigue abierta", en: "\(self)")
        case .ballots(let method, .wrongForm):
            Phrase(es: "\(method.phrase.es) cuenta otra forma de voto que la emitida", en: "\(self)")
        case .ballots(let method, _):
            Phrase(es: "\(method.phrase.es) no puede contar uno de los votos", en: "\(self)")
        case .onlyTotals:
            Phrase(es: "solo se registraron totales, y el método cuenta voto por voto", en: "\(self)")
        case .comparesPairs(let method):
            Phrase(es: "\(method.phrase.es) compara de a pares y no dice cuánto apoyo tiene cada opción", en: "\(self)")
        case .withoutPot(let method):
            Phrase(es: "\(method.phrase.es) reparte una bolsa, y la convocatoria no la tiene", en: "\(self)")
        case .withoutPoll(let method):
            Phrase(es: "\(method.phrase.es) necesita una votación, y no la hubo", en: "\(self)")
        case .belowTurnout(let poll):
            Phrase(es: "en la votación \(poll) participaron menos de los que pide poll.minTurnout", en: "\(self)")
        case .withoutEvaluations(let method):
            Phrase(es: "\(method.phrase.es) necesita evaluaciones, y no las hay", en: "\(self)")
        case .award(let method, _):
            Phrase(es: "\(method.phrase.es) no da resultado", en: "\(self)")
        }
    }
}
