public import Events
import FieldCoding
import Rules

extension RulesEnacted: Decision {
    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            RulebookRecord.self, rulebook.text, .duplicateRulebook, "rulebook \(rulebook)", field: "/rulebook")
        if let parent {
            _ = try hearing.expectAnywhere(
                RulebookRecord.self, parent.text, .unknownParentRulebook, "rulebook \(parent)", field: "/parent")
        }
        do throws(CodingFailure) {
            _ = try Rulebook.standard.overlaid(with: parameters)
        } catch {
            hearing.object(.unknownParameter, error.message, field: "/parameters" + error.pointer)
        }
        try judgePast(hearing)
    }

    private func judgePast(_ hearing: Hearing) throws {
        guard !retroactive || reason == nil, let latest = try hearing.latestDayInScope(), effective <= latest else {
            return
        }
        hearing.object(
            .pastEffective,
            "the rules hold from \(effective) and entries in their scope speak of days up to \(latest); "
                + (retroactive ? "no reason is given" : "they do not say that they are retroactive"),
            field: retroactive ? "/reason" : "/retroactive")
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        let enactment = EnactmentRecord(
            effective: effective, isRetroactive: retroactive, parameters: parameters, position: hearing.origin.position)
        hearing.keep(enactment, enactment.id)
        hearing.keep(RulebookRecord(origin: hearing.origin), rulebook.text)
    }
}

extension Hearing {
    /// The latest day that an entry under the rules of this stream speaks of: `programme`'s rules hold everywhere.
    ///
    /// The one decision that reads every stream: rules are enacted for the programme a few times in a store's life.
    fileprivate func latestDayInScope() throws -> Day? {
        guard isProgramme else { return try territory()?.latestDay }
        var latest: Day?
        for stream in 0..<(try register.streamCount) {
            guard let record = try register.record(TerritoryRecord.self, TerritoryRecord.id, in: stream) else {
                continue
            }
            latest = max(latest ?? record.latestDay, record.latestDay)
        }
        return latest
    }
}
