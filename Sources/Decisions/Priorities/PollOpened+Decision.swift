public import Events
import Rules

extension PollOpened: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        hearing.requireTerritoryStream()
        try hearing.expectNew(PollRecord.self, poll.text, .duplicatePoll, "poll \(poll)", field: "/poll")
        hearing.require(
            hearing.day <= closes, .pollClosesBeforeItOpens, "it opens on \(hearing.day) and closes on \(closes)",
            field: "/closes")
        if let call {
            _ = try hearing.expect(CallRecord.self, call.text, .pollOfUnknownCall, "call \(call)", field: "/call")
        }
        if let other = try hearing.own(OpenPollRecord.self, subjectKey)?.poll {
            let origin = try hearing.own(PollRecord.self, other.text)?.origin
            hearing.object(
                .oneOpenPoll, "poll \(other) is open on \(subject.rawValue)\(call.map { " of call \($0)" } ?? "")",
                field: "/subject", clashes: origin.map { [$0] } ?? [])
        }
        try judgeOptions(hearing)
    }

    private func judgeOptions(_ hearing: Hearing) throws {
        hearing.require(!options.isEmpty, .pollWithoutOptions, "the poll offers nothing", field: "/options")
        var known: Set<OptionID> = []
        for (index, option) in options.enumerated() {
            let field = "/options/\(index)"
            hearing.require(
                known.insert(option.id).inserted, .duplicateOption, "option \(option.id) stands twice", field: field)
            switch subject {
            case .needs:
                _ = try hearing.expect(
                    NeedRecord.self, option.id.text, .unresolvedOption, "need \(option.id)", field: field)
            case .projects:
                let project = try hearing.expect(
                    ProjectRecord.self, option.id.text, .unresolvedOption, "project \(option.id)", field: field)
                guard let project, let call, project.call != call else { continue }
                hearing.object(
                    .unresolvedOption, "project \(option.id) answers call \(project.call), not \(call)", field: field,
                    clashes: [project.origin])
            case .purpose, .other:
                hearing.require(
                    option.text != nil, .optionWithoutText, "option \(option.id) does not say what it is", field: field)
            }
        }
    }

    /// Keeps what later decisions ask: what the poll leaves open is closed by the rules of this day.
    public func record(_ hearing: Hearing) throws {
        let rules = hearing.rules.poll
        hearing.keep(
            PollRecord(
                ballots: 0, bordaFrom: rules.bordaFrom, call: call, closes: closes, electorate: electorate,
                eligible: eligible, keepsBallots: try keepsBallots(hearing),
                maxChoices: maxChoices ?? rules.maxChoices, maxCost: maxCost, method: method,
                minChoices: minChoices ?? rules.minChoices, optionCount: Count(Int64(options.count)),
                origin: hearing.origin, points: points ?? rules.points, revote: rules.revote,
                schulzeStrength: rules.schulzeStrength, secret: secret ?? rules.secret, shared: 0, subject: subject),
            poll.text)
        for option in options {
            hearing.keep(try standing(of: option.id, hearing), below(poll.text, option.id.text))
        }
        hearing.keep(OpenPollRecord(poll: poll), subjectKey)
    }

    /// Whether single totals will not do: Schulze compares pairs, and some awards ask who supports what.
    private func keepsBallots(_ hearing: Hearing) throws -> Bool {
        if hearing.rules.poll.revote || method == .schulze { return true }
        guard subject == .projects, let call else { return false }
        let record = try hearing.own(CallRecord.self, call.text)
        return (record.map(hearing.awardMethod) ?? hearing.rules.award.method).takesBallots
    }

    /// An option before the first ballot; what the tie chain may ask of it comes from the need or project.
    private func standing(of option: OptionID, _ hearing: Hearing) throws -> PollOptionRecord {
        var standing = PollOptionRecord(score: 0, supporters: 0)
        switch subject {
        case .needs: standing.submitted = try hearing.own(NeedRecord.self, option.text)?.origin.position
        case .projects:
            let project = try hearing.own(ProjectRecord.self, option.text)
            standing.cost = project?.requested
            standing.submitted = project?.origin.position
        case .purpose, .other: break
        }
        return standing
    }

    private var subjectKey: String { OpenPollRecord.id(subject, call) }
}

extension OpenPollRecord {
    static func id(_ subject: PollOpened.Subject, _ call: CallID?) -> String {
        call.map { below(subject.rawValue, $0.text) } ?? subject.rawValue
    }
}
