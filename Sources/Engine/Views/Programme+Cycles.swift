internal import EventStore
public import Projections

extension Programme {
    /// The cycles of every territory, as a viewpoint sees them.
    public func calendar(from viewpoint: Viewpoint = .now) throws -> CycleCalendar {
        let (head, streams) = try log.standing()
        let folds: FoldSet = [.cycles]
        guard viewpoint == .now else {
            let size = try size(seenFrom: viewpoint, of: head)
            return CycleCalendar(try replayed(Plain.self, folds, streams, upTo: size, from: viewpoint))
        }
        return CycleCalendar(try caughtUp(folds, streams, upTo: head.size, keeping: viewStore()))
    }
}
