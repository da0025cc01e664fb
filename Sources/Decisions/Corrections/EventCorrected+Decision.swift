public import Events
import FieldCoding

extension EventCorrected: Decision {
    /// States every condition that the correction itself breaks; whoever appends it judges the history that it leaves.
    public func judge(_ hearing: Hearing) throws {
        guard let place = try hearing.expectTarget(target) else { return }
        do throws(CodingFailure) {
            for slot in try event(as: place.type).heldSlots {
                guard case .text = slot.content else { continue }
                hearing.object(
                    .textInCorrection, "the text of slot \(slot.name) stands in the open", field: "/data\(slot.name)")
            }
        } catch {
            hearing.object(.correctedPayload, "as \(place.type): \(error.message)", field: "/data" + error.pointer)
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws { hearing.keepCorrection(of: target, isAnnulled: false) }
}
