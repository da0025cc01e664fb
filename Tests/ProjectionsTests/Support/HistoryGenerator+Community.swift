import Events
import FieldCoding

/// What a random territory knows of what its people do together.
struct CommunityGround {
    var board: (id: BoardID, seats: [SeatID])?
    var commitments: [CommitmentID] = []
    var trainings: [TrainingID] = []
    var namedPoll: PollID?
    /// Kept by the first ground: nobody is forgotten twice.
    var forgotten: Set<Person> = []
}

/// Trainings, networks, commitments, actions, boards, indicators, conflicts and requests, at random.
extension HistoryGenerator {
    private static let organisations: [OrganisationID] = ["jjvv", "club", "huerta", "brigada", "muni"]

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
            case 3: Facts.organisation(source.pick(Self.organisations))
            default:
                OrganisationChanged(
                    ended: source.below(3) == 0 ? story.day : nil, organisation: source.pick(Self.organisations))
            }
        story.tell(event, in: territory)
    }

    private mutating func board(_ place: Int, _ territory: TerritoryID) throws {
        guard let board = grounds[place].community.board else {
            let board: BoardID = id("board")
            let seats: [SeatID] = ["s1", "s2", "s3", "s4"]
            grounds[place].community.board = (board, seats)
            let filled = seats.map {
                BoardSeat(organisation: source.pick(Self.organisations), seat: $0, sector: .community)
            }
            return story.tell(
                BoardFormed(board: board, minutes: try Facts.known(Facts.paper), seats: filled), in: territory)
        }
        let seat = source.pick(board.seats)
        switch source.below(10) {
        case 0:
            grounds[place].community.board = nil
            story.tell(BoardDissolved(board: board.id, reason: .termEnded), in: territory)
        case 1, 2:
            let action = BoardSeatChanged.Action.sample(from: &source)
            story.tell(
                BoardSeatChanged(
                    action: action, board: board.id,
                    organisation: action == .removed || source.below(3) == 0 ? nil : source.pick(Self.organisations),
                    seat: seat), in: territory)
        case 3, 4:
            let person = try somebody()
            story.tell(
                Facts.seated(
                    person, in: seat, of: board.id, until: story.day.adding(days: source.below(200)),
                    alternate: source.below(3) == 0), in: territory)
        case 5:
            story.tell(
                BoardMemberLeft(alternate: source.below(3) == 0, board: board.id, reason: .resigned, seat: seat),
                in: territory)
        default:
            let person = try somebody()
            let present = board.seats.shuffled(using: &source).prefix(source.below(4)).map {
                BoardSessionHeld.Attendance(person: person, seat: $0)
            }
            story.tell(
                BoardSessionHeld(
                    board: board.id, kind: .ordinary, minutes: try Facts.known(Facts.paper), present: present,
                    residents: source.below(2) == 0 ? nil : Count(source.within(0...90)), session: id("ses")),
                in: territory)
        }
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
                attendees: [try somebody()], days: [story.day], hours: Count(source.within(1...20)),
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
                case .call: grounds[place].calls.last.map { UnspecifiedID($0) } ?? "c0"
                case .poll: UnspecifiedID(grounds[place].community.namedPoll ?? "v0")
                case .organisation: "jjvv"
                }
            return story.tell(
                Facts.conflict(
                    of: person, about: kind, subject, recused: source.below(2) == 0,
                    until: source.below(2) == 0 ? nil : story.day.adding(days: source.below(60))), in: territory)
        }
        let project = source.pick(grounds[place].projects).id
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
                grounds[place].community.namedPoll = poll
                let options = grounds[place].projects.prefix(3).map { PollOption(id: OptionID($0.id)) }
                return story.tell(
                    PollOpened(
                        call: grounds[place].calls.last, closes: "2030-12-31", electorate: .seatedMembers,
                        method: .approval, options: options, poll: poll, secret: false, subject: .projects),
                    in: territory)
            }
            let seat = source.pick(["s1", "s2", "s3", "s4"])
            story.tell(
                Facts.vote(poll, VoterID(unchecked: seat), .approve([OptionID(project)])), in: territory)
        }
    }

    private mutating func request(of person: Person) throws -> PersonErased {
        let isNew = grounds[0].community.forgotten.insert(person).inserted
        return try Facts.granted(isNew ? .erasure : .objection, to: person, requested: story.day)
    }

    private mutating func record(_ place: Int, _ territory: TerritoryID) throws {
        let person = try somebody()
        let event: any Event =
            switch source.below(5) {
            case 0: Facts.registered(person, contact: source.below(2) == 0)
            case 1: try request(of: person)
            case 2: try Facts.erased("/reason", "/note", of: id("target"))
            default:
                Facts.measured(
                    source.pick(["confianza", "asistencia"]), source.within(-3...90),
                    on: story.day.adding(days: -source.below(30)), baseline: source.below(3) == 0,
                    about: source.below(3) == 0 ? "jjvv" : nil, sample: source.below(2) == 0 ? nil : 40)
            }
        story.tell(event, in: territory)
    }
}
