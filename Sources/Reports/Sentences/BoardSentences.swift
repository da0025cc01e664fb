import Events

extension BoardFormed: Told {
    func told(by t: Teller) -> String {
        func held(by sector: Sector) -> String { t.numerals.integer(Int64(seats.count { $0.sector == sector })) }
        let all = t.counted(seats.count, .seats)
        let (community, open, private_) = (held(by: .community), held(by: .public), held(by: .private))
        return t.say(
            es: "Se constituyó el directorio \(board), con \(all): \(community) de la comunidad, "
                + "\(open) del sector público y \(private_) del privado.",
            en: "The board \(board) was formed with \(all): \(community) of the community, "
                + "\(open) public and \(private_) private.")
    }
}

extension BoardMemberSeated: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "\(person) asumió el sillón \(seat) como \(t.word(role))"
                + "\(alternate ? ", en calidad de suplente" : ""), hasta el \(t.day(until)).",
            en: "\(person) took the seat \(seat) as \(t.word(role))"
                + "\(alternate ? ", as alternate" : ""), until \(t.day(until)).")
    }
}

extension BoardSessionHeld: Told {
    func told(by t: Teller) -> String {
        let attendance = t.list(
            [t.counted(present.count, .membersPresent)] + (excused.map { [t.counted($0.count, .excused)] } ?? [])
                + (residents.map { [t.counted($0, .residents)] } ?? []))
        return t.say(
            es: "El directorio celebró la sesión \(t.word(kind)) \(session), con \(attendance).",
            en: "The board held the \(t.word(kind)) session \(session), with \(attendance).")
    }
}

extension BoardPurposeAgreed: Told {
    func told(by t: Teller) -> String {
        let words = t.quoted(t.text(purpose))
        return t.say(
            es: "El directorio acordó su propósito por \(t.votes(votes)): \(words)",
            en: "The board agreed its purpose by \(t.votes(votes)): \(words)")
    }
}

extension BoardConflictDeclared: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "\(person) declaró un conflicto de interés con \(t.word(about.kind)) \(about.name(t))"
                + "\(recused ? " y se inhabilitó" : "")" + t.when(until) { ", hasta el \(t.day($0))" } + ".",
            en: "\(person) declared a conflict of interest with \(t.word(about.kind)) \(about.name(t))"
                + "\(recused ? " and stood aside" : "")" + t.when(until) { ", until \(t.day($0))" } + ".")
    }
}

extension BoardConflictDeclared.Subject {
    fileprivate func name(_ t: Teller) -> String {
        switch kind {
        case .organisation: t.name(OrganisationID(id))
        case .project: t.quoted(t.name(ProjectID(id)))
        case .call, .poll: id.text
        }
    }
}

extension BoardSeatChanged: Told {
    func told(by t: Teller) -> String {
        let given = t.list(
            [
                organisation.map { t.say(es: "a cargo de \(t.name($0))", en: "filled by \(t.name($0))") },
                sector.map { t.say(es: "del sector \(t.word($0))", en: "of the \(t.word($0)) sector") },
            ].compactMap { $0 })
        return t.say(
            es: "\(t.word(action)) el sillón \(seat) del directorio" + (given.isEmpty ? "." : ", \(given)."),
            en: "The seat \(seat) of the board was \(t.word(action))" + (given.isEmpty ? "." : ", \(given)."))
    }
}

extension BoardDissolved: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "Se disolvió el directorio \(board): \(t.word(reason)).",
            en: "The board \(board) was dissolved: \(t.word(reason)).")
    }
}

extension BoardMemberLeft: Told {
    func told(by t: Teller) -> String {
        t.say(
            es: "\(alternate ? "La suplencia" : "La titularidad") del sillón \(seat) quedó vacante: \(t.word(reason)).",
            en: "The \(alternate ? "alternate" : "holder") of the seat \(seat) left: \(t.word(reason)).")
    }
}
