import Events
import FieldCoding
import Projections

/// What a random territory knows of what its people do together.
struct CommunityGround {
    var board: BoardGround?
    var commitments: [CommitmentID] = []
    var trainings: [TrainingID] = []
    var namedPoll: (id: PollID, options: [OptionID])?
    /// Kept by the first ground: nobody is forgotten twice.
    var forgotten: Set<Person> = []
}

/// Trainings, networks, commitments, actions, boards, indicators, conflicts and requests, at random.
extension HistoryGenerator {
    static let organisations: [OrganisationID] = ["jjvv", "club", "huerta", "brigada", "muni"]

    mutating func community(_ place: Int, _ territory: TerritoryID) throws {
        switch source.below(8) {
        case 0, 1: try gathering(place, territory)
        case 2, 3: try board(place, territory)
        case 4: try promise(place, territory)
        case 5: try training(place, territory)
        case 6: try conflict(place, territory)
        default: try record(place, territory)
        }
    }

    private mutating func some() -> [OrganisationID] {
        Array(Self.organisations.shuffled(using: &source).prefix(1 + source.below(4)))
    }

    private mutating func somebody() throws -> Person { try Facts.person(source.pick(["a", "b", "c"])) }

    private func isKnown(_ organisation: OrganisationID, in territory: TerritoryID) -> Bool {
        story.steps.contains {
            $0.territory == territory && ($0.event.event as? OrganisationRegistered)?.organisation == organisation
        }
    }

    /// Of one that the stream does not know yet, or of another.
    private mutating func registration(in territory: TerritoryID) -> OrganisationRegistered {
        let organisation = source.pick(Self.organisations)
        return Facts.organisation(isKnown(organisation, in: territory) ? id("org") : organisation)
    }

    /// Of one that the stream knows.
    private mutating func change(in territory: TerritoryID) -> any Event {
        let organisation = source.pick(Self.organisations)
        guard isKnown(organisation, in: territory) else { return Facts.organisation(organisation) }
        return OrganisationChanged(ended: source.below(3) == 0 ? story.day : nil, organisation: organisation)
    }

    private mutating func gathering(_ place: Int, _ territory: TerritoryID) throws {
        let event: any Event =
            switch source.below(5) {
            case 0: NetworkFormed(members: some() + some(), name: "…", network: id("net"), purpose: "…")
            case 1:
                ActionHeld(
                    action: id("act"), day: story.day.adding(days: -source.below(40)), kind: .campaign,
                    organisations: some(), residents: Count(source.within(0...60)), title: "…")
            case 2:
                ExchangeHeld(
                    day: story.day.adding(days: -source.below(40)), exchange: id("x"), organisations: some(),
                    territories: [], title: "…")
            case 3: registration(in: territory)
            default: change(in: territory)
            }
        story.tell(event, in: territory)
    }

    private mutating func promise(_ place: Int, _ territory: TerritoryID) throws {
        if let commitment = grounds[place].community.commitments.last, source.below(2) == 0 {
            grounds[place].community.commitments.removeLast()
            return story.tell(
                Facts.kept(commitment, worth: source.below(2) == 0 ? nil : source.within(0...900)), in: territory)
        }
        let entity = source.pick(Self.organisations)
        if source.below(3) == 0 { return story.tell(try Facts.contacted(entity, id("con")), in: territory) }
        let commitment: CommitmentID = id("com")
        grounds[place].community.commitments.append(commitment)
        story.tell(
            CommitmentRecorded(
                commitment: commitment, due: source.below(2) == 0 ? nil : story.day.adding(days: source.below(30)),
                entity: entity, organisations: source.below(3) == 0 ? nil : some(),
                value: source.below(3) == 0 ? nil : Money(source.within(1...900)), what: "…"), in: territory)
    }

    private mutating func training(_ place: Int, _ territory: TerritoryID) throws {
        // Those of the programme, the last ground, may be completed anywhere.
        let known = grounds[place].community.trainings + (grounds.last?.community.trainings ?? [])
        if !known.isEmpty, source.below(3) != 0 {
            let levels = [source.within(1...5), source.within(1...5)]
            let person = try somebody()
            return story.tell(
                Facts.completed(
                    source.pick(known), person, from: source.below(3) == 0 ? nil : levels[0],
                    to: source.below(3) == 0 ? nil : levels[1]), in: territory)
        }
        let training: TrainingID = id("tr")
        grounds[place].community.trainings.append(training)
        story.tell(
            TrainingHeld(
                attendees: try (["a", "b", "c"] as [Character]).prefix(1 + source.below(3)).map(Facts.person),
                days: [story.day], hours: Count(source.within(1...20)),
                organisations: source.below(2) == 0 ? nil : some(), provider: source.pick(Self.organisations),
                title: "…", topic: "t", training: training), in: territory)
    }

    private mutating func conflict(_ place: Int, _ territory: TerritoryID) throws {
        let person = try somebody()
        if source.below(3) == 0 || grounds[place].projects.isEmpty {
            let kind = BoardConflictDeclared.SubjectKind.sample(from: &source)
            let subject: UnspecifiedID =
                switch kind {
                case .project: grounds[place].projects.last.map { UnspecifiedID($0.id) } ?? "p0"
                case .call: grounds[place].projects.last.map { UnspecifiedID($0.call) } ?? "c0"
                case .poll: UnspecifiedID(grounds[place].community.namedPoll?.id ?? "v0")
                case .organisation: grounds[place].organisations.last.map { UnspecifiedID($0) } ?? "jjvv"
                }
            return story.tell(
                Facts.conflict(
                    of: person, about: kind, subject, recused: source.below(2) == 0,
                    until: source.below(2) == 0 ? nil : story.day.adding(days: source.below(60))), in: territory)
        }
        let projects = grounds[place].projects
        let project = (source.below(2) == 0 ? projects[projects.count - 1] : source.pick(projects)).id
        switch source.below(4) {
        case 0:
            story.tell(
                AdmissibilityDecided(by: person, checks: [], outcome: .admissible, project: project, stage: .first),
                in: territory)
        case 1:
            story.tell(
                try Facts.evaluation(project, "i", source.within(0...20), "p", source.within(0...20), by: person),
                in: territory)
        default:
            guard let poll = grounds[place].community.namedPoll, source.below(4) != 0 else {
                let poll: PollID = id("named")
                let options = grounds[place].projects.prefix(3).map { OptionID($0.id) }
                let before = grounds[place].community.namedPoll
                if let before { story.tell(Facts.close(before.id, 1), in: territory) }
                grounds[place].community.namedPoll = (poll, options)
                return story.tell(
                    PollOpened(
                        call: grounds[place].calls.last, closes: "2030-12-31", electorate: .seatedMembers,
                        method: .approval, options: options.map { PollOption(id: $0) }, poll: poll,
                        secret: source.below(3) == 0, subject: .projects),
                    in: territory)
            }
            guard let seat = grounds[place].community.board?.seats.shuffled(using: &source).first?.id else { return }
            story.tell(
                Facts.vote(poll.id, VoterID(seat), .approve([source.pick(poll.options)])), in: territory)
        }
    }

    private func isRegistered(_ person: Person) -> Bool {
        story.steps.contains { ($0.event.event as? PersonRegistered)?.person == person }
    }

    private mutating func request(of person: Person) throws -> PersonErased {
        let isNew = isRegistered(person) && grounds[0].community.forgotten.insert(person).inserted
        return try Facts.granted(
            isNew ? .erasure : source.pick([.objection, .block]), to: person,
            requested: story.day.adding(days: -source.below(50)))
    }

    private mutating func record(_ place: Int, _ territory: TerritoryID) throws {
        let person = try Facts.person(source.pick(["a", "b", "c", "d", "e", "f"]))
        let event: any Event =
            switch source.below(5) {
            case 0 where !isRegistered(person):
                PersonRegistered(
                    basis: .consent, contact: source.below(2) == 0 ? Personal("…") : nil,
                    document: source.below(2) == 0 ? Personal("…") : nil, name: Personal("…"), person: person)
            case 1: try request(of: person)
            case 2:
                source.below(2) == 0
                    ? try Facts.erased("/reason", "/note", of: id("target"))
                    : try Facts.erased("/reason", of: id("target"))
            default:
                Facts.measured(
                    source.pick(["confianza", "asistencia"]), source.within(-3...90),
                    on: story.day.adding(days: -source.below(30)), baseline: source.below(3) == 0,
                    about: source.below(3) == 0 ? "jjvv" : nil, sample: source.below(2) == 0 ? nil : 40)
            }
        story.tell(event, in: territory)
    }
}
