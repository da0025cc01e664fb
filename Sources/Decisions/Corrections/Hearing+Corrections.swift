import Events

extension Hearing {
    /// The place of a correction's target, which must be an entry of this stream that may be corrected and still holds.
    func expectTarget(_ id: EventID) throws -> EntryPlace? {
        guard let place = try directory?.place(of: id), place.position < position else {
            object(.unknownTarget, "no event \(id) is recorded before this one", field: "/target")
            return nil
        }
        guard place.territory == envelope.territory else {
            object(
                .targetElsewhere,
                "event \(id) stands in the stream of \(place.territory), not of \(envelope.territory)",
                field: "/target", clashing: place.position)
            return nil
        }
        guard place.type.isCorrectable else {
            object(.notCorrectable, "event \(id) is a \(place.type)", field: "/target", clashing: place.position)
            return nil
        }
        if let earlier = try own(CorrectionRecord.self, CorrectionRecord.id(id)), earlier.isAnnulled {
            object(
                .targetAnnulled, "event \(id) was annulled", field: "/target", clashing: UInt64(earlier.by.value))
            return nil
        }
        return place
    }

    /// The place of an event that stands before this one in a stream, nil if there is none.
    func entry(_ id: EventID, in territory: TerritoryID) throws -> EntryPlace? {
        guard let place = try directory?.place(of: id), place.position < position, place.territory == territory else {
            return nil
        }
        return place
    }

    /// Whether an event of a stream was annulled.
    func isAnnulled(_ id: EventID, in territory: TerritoryID) throws -> Bool {
        guard let stream = try register.stream(named: territory) else { return false }
        return try register.record(CorrectionRecord.self, CorrectionRecord.id(id), in: stream)?.isAnnulled == true
    }

    /// Remembers what became of an event.
    func keepCorrection(of target: EventID, isAnnulled: Bool) {
        keep(
            CorrectionRecord(by: origin.position, isAnnulled: isAnnulled, target: target), CorrectionRecord.id(target))
    }
}
