extension Territory {
    static let community = Ref("o", 1)
    static let municipality = Ref("o", 2)
    static let company = Ref("o", 3)

    /// From the proposal to the board: once.
    mutating func writeSetUp() {
        add("territory.proposed", on: start) { [id] line in
            line.field("commune", "Comuna ", id.number / 8 + 1)
            line.field("name", "Barrio ", id.number)
            line.field("population", 1200 + 37 * id.number)
            line.field("region", "Metropolitana")
        }
        let (vulnerability, active) = (random.number(4000...8500), random.number(3...40))
        add("territory.assessed", on: start + 1) { line in
            line.field("activeOrganisations", active)
            line.field("localGovernmentSupport", true)
            line.field("source", "Registro Social de Hogares")
            line.field("vulnerability", vulnerability)
        }
        add("territory.selected", on: start + 2) { _ in }
        for number in 1...size.organisations {
            addOrganisation(Ref("o", number), on: start + 3)
        }
        addBoard(on: start + 4)
        start = start + 6
    }

    private mutating func addOrganisation(_ organisation: Ref, on day: Day) {
        add("organisation.registered", on: day) { line in
            switch organisation {
            case Self.municipality: line.field("kind", "public")
            case Self.company: line.field("kind", "company")
            case Self.community: line.field("kind", "neighbourhoodCouncil")
            default: line.field("kind", "functional")
            }
            line.field("name", "Agrupación vecinal ", organisation.number)
            line.field("organisation", organisation)
            switch organisation {
            case Self.municipality: line.field("sector", "public")
            case Self.company: line.field("sector", "private")
            default: line.field("sector", "community")
            }
        }
    }

    /// Three seats of the community, one of the public and one of the private sector.
    private mutating func addBoard(on day: Day) {
        script.add("board.formed", in: id, on: day) { line in
            line.field("board", "b", 1)
            line.field("minutes", digest: &random)
            line.open("seats", "[")
            for (index, organisation) in [1, 4, 5, 2, 3].enumerated() {
                line.open("{")
                line.field("organisation", "o", organisation)
                line.field("seat", "st", index + 1)
                line.field("sector", organisation == 2 ? "public" : organisation == 3 ? "private" : "community")
                line.close("}")
            }
            line.close("]")
        }
    }

    /// Seats new members for the round that begins; the last ones' term ended the day before.
    mutating func addMembers(on day: Day) {
        members = (1...5).map { _ in Person(&random) }
        for (index, member) in members.enumerated() {
            add("board.memberSeated", on: day) { line in
                line.field("alternate", false)
                line.field("board", "b", 1)
                line.field("person", person: member)
                let roles: [StaticString] = ["president", "secretary", "treasurer", "member", "member"]
                line.field("role", roles[index])
                line.field("seat", "st", index + 1)
                line.field("until", day: day + 365)
            }
        }
    }

    /// A session at which all members are present; its id is what decisions of that day refer to.
    mutating func addSession(on day: Day) -> Ref {
        counters.session += 1
        let session = Ref("s", counters.session)
        script.add("board.sessionHeld", in: id, on: day) { [members] line in
            line.field("board", "b", 1)
            line.field("kind", "ordinary")
            line.field("minutes", digest: &random)
            line.open("present", "[")
            for (index, member) in members.enumerated() {
                line.open("{")
                line.field("person", person: member)
                line.field("seat", "st", index + 1)
                line.close("}")
            }
            line.close("]")
            line.field("session", session)
        }
        return session
    }
}

extension Line {
    /// The votes of a decision that all five members were for.
    mutating func unanimous() {
        open("votes", "{")
        field("abstained", 0)
        field("against", 0)
        field("inFavour", 5)
        close("}")
    }
}
