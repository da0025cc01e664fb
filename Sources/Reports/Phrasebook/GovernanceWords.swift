import Events

extension TerritoryClosed.Reason: Worded {
    var phrase: Phrase {
        switch self {
        case .completed: Phrase(es: "completó sus ciclos", en: "it completed its cycles")
        case .notSelected: Phrase(es: "no fue seleccionado", en: "it was not selected")
        case .noLocalSupport: Phrase(es: "falta de apoyo del municipio", en: "the local government does not support it")
        case .noFunding: Phrase(es: "falta de financiamiento", en: "there is no funding")
        case .other: Phrase(es: "otra causa", en: "another cause")
        }
    }
}

extension OrganisationRegistered.Kind: Worded {
    var phrase: Phrase {
        switch self {
        case .neighbourhoodCouncil: Phrase(es: "junta de vecinos", en: "neighbourhood council")
        case .functional: Phrase(es: "organización funcional", en: "functional organisation")
        case .communalUnion: Phrase(es: "unión comunal", en: "communal union")
        case .indigenousCommunity: Phrase(es: "comunidad indígena", en: "indigenous community")
        case .foundation: Phrase(es: "fundación", en: "foundation")
        case .corporation: Phrase(es: "corporación", en: "corporation")
        case .cooperative: Phrase(es: "cooperativa", en: "cooperative")
        case .public: Phrase(es: "organismo público", en: "public body")
        case .company: Phrase(es: "empresa", en: "company")
        case .informal: Phrase(es: "agrupación de hecho", en: "informal group")
        case .other: Phrase(es: "otra", en: "other")
        }
    }
}

extension OrganisationCredentialRecorded.Credential: Worded {
    var phrase: Phrase {
        switch self {
        case .legalPersonality: Phrase(es: "su personalidad jurídica", en: "its legal personality")
        case .currentBoard: Phrase(es: "su directiva vigente", en: "its current board")
        case .registry19862:
            Phrase(es: "su inscripción en el registro de la ley 19.862", en: "its entry in the registry of law 19,862")
        case .bankAccount: Phrase(es: "su cuenta bancaria", en: "its bank account")
        case .noPendingReports: Phrase(es: "no tener rendiciones pendientes", en: "that none of its reports is pending")
        }
    }
}

extension OrganisationDebarred.Cause: Worded {
    var phrase: Phrase {
        switch self {
        case .notRendered: Phrase(es: "no rendir cuentas", en: "not rendering accounts")
        case .misuse: Phrase(es: "mal uso de fondos", en: "misuse of funds")
        case .falseDocument: Phrase(es: "presentar un documento falso", en: "handing in a false document")
        case .other: Phrase(es: "otra causa", en: "another cause")
        }
    }
}

extension BoardConflictDeclared.SubjectKind: Worded {
    var phrase: Phrase {
        switch self {
        case .organisation: Phrase(es: "la organización", en: "the organisation")
        case .call: Phrase(es: "la convocatoria", en: "the call")
        case .project: Phrase(es: "el proyecto", en: "the project")
        case .poll: Phrase(es: "la votación", en: "the poll")
        }
    }
}

extension Sector: Worded {
    var phrase: Phrase {
        switch self {
        case .community: Phrase(es: "comunitario", en: "community")
        case .public: Phrase(es: "público", en: "public")
        case .private: Phrase(es: "privado", en: "private")
        }
    }
}

extension BoardMemberSeated.Role: Worded {
    var phrase: Phrase {
        switch self {
        case .president: Phrase(es: "presidencia", en: "president")
        case .secretary: Phrase(es: "secretaría", en: "secretary")
        case .treasurer: Phrase(es: "tesorería", en: "treasurer")
        case .member: Phrase(es: "integrante", en: "member")
        }
    }
}

extension BoardSessionHeld.Kind: Worded {
    var phrase: Phrase {
        switch self {
        case .ordinary: Phrase(es: "ordinaria", en: "ordinary")
        case .extraordinary: Phrase(es: "extraordinaria", en: "extraordinary")
        case .assembly: Phrase(es: "de asamblea", en: "assembly")
        }
    }
}

extension PollOpened.Subject: Worded {
    var phrase: Phrase {
        switch self {
        case .needs: Phrase(es: "necesidades", en: "needs")
        case .projects: Phrase(es: "proyectos", en: "projects")
        case .purpose: Phrase(es: "el propósito", en: "the purpose")
        case .other: Phrase(es: "otra materia", en: "another matter")
        }
    }
}

extension PollOpened.Electorate: Worded {
    var phrase: Phrase {
        switch self {
        case .seatedMembers: Phrase(es: "integrantes del directorio", en: "seated members")
        case .residents: Phrase(es: "residentes", en: "residents")
        case .organisations: Phrase(es: "organizaciones", en: "organisations")
        }
    }
}

extension PollMethod: Worded {
    var phrase: Phrase {
        switch self {
        case .approval: Phrase(es: "aprobación", en: "approval")
        case .plurality: Phrase(es: "pluralidad", en: "plurality")
        case .borda: Phrase(es: "el método de Borda", en: "the Borda count")
        case .schulze: Phrase(es: "el método de Schulze", en: "the Schulze method")
        case .cumulative: Phrase(es: "votos acumulados", en: "cumulative voting")
        case .score: Phrase(es: "puntaje", en: "score")
        }
    }
}

extension VoteCast.Channel: Worded {
    var phrase: Phrase {
        switch self {
        case .paper: Phrase(es: "en papel", en: "on paper")
        case .online: Phrase(es: "en línea", en: "online")
        }
    }
}

extension PollClosed.Outcome: Worded {
    var phrase: Phrase {
        switch self {
        case .valid: Phrase(es: "válida", en: "valid")
        case .void: Phrase(es: "nula", en: "void")
        }
    }
}

extension PlanStrategy.Kind: Worded {
    var phrase: Phrase {
        switch self {
        case .fund: Phrase(es: "fondo", en: "fund")
        case .training: Phrase(es: "capacitación", en: "training")
        case .network: Phrase(es: "red", en: "network")
        case .collectiveWork: Phrase(es: "trabajo colectivo", en: "collective work")
        case .advocacy: Phrase(es: "incidencia", en: "advocacy")
        case .other: Phrase(es: "otra", en: "other")
        }
    }
}
