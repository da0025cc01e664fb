internal import Decisions
public import Events
import EventStore

extension Programme {
    /// Judges a territory's history, or all of them, from nothing and under the rules in force at each moment.
    ///
    /// Nothing derived is trusted: entries meet a register that is made in memory, with corrections in place. The same
    /// entries give the same findings in the same order, whoever asks. From another viewpoint what was recorded later is
    /// not known, what occurred later is judged but not told, and rules of the reader's choice stand above whatever was
    /// in force. Throws `unknown` for a territory without entries.
    public func audit(_ territory: TerritoryID? = nil, from viewpoint: Viewpoint = .now) throws -> Audit {
        let (head, all) = try log.standing()
        let asked = try territory.map { [try stream($0, among: all)] } ?? all
        return try audit(asked, among: all, size: size(seenFrom: viewpoint, of: head), from: viewpoint)
    }

    /// Judges some streams up to a size, as a viewpoint sees them; the others are taken as they stand.
    func audit(
        _ asked: [EventStore.Stream], among all: [EventStore.Stream], size: UInt64, from viewpoint: Viewpoint = .now
    ) throws -> Audit {
        let result = try log.rehearse { batch in
            try Readmission(
                programme: self, batch: batch, pending: Pending([], in: self),
                numbers: Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.number) }), trustsTables: false,
                size: size, imposed: viewpoint.rules
            ).judge(Set(asked.map(\.number)), withBatch: false)
        }
        let amendments = try amendments(in: 0..<size)
        var findings: [AuditFinding] = []
        for (position, objections) in result.failures {
            let entry = try entry(at: position, amendments)
            findings += objections.map { objection in
                AuditFinding(
                    entry: entry, kind: objection.rule.severity == .impossible ? .impossible : .unexcused,
                    rule: objection.rule, message: objection.message, reason: nil)
            }
        }
        for (position, broken) in result.broken {
            let entry = try entry(at: position, amendments)
            findings += broken.objections.map { objection in
                AuditFinding(
                    entry: entry, kind: .irregular, rule: objection.rule, message: objection.message,
                    reason: broken.irregular.first { $0.rule.text == objection.rule.code }?.reason)
            }
        }
        for stream in asked { findings += try backdated(in: stream, before: size) }
        if let asOf = viewpoint.asOf {
            findings.removeAll { (amendments.effective($0.entry) ?? $0.entry).envelope.occurred > asOf }
        }
        return Audit(
            findings: findings.enumerated().sorted { left, right in
                (left.element.entry.position, left.element.kind.order, left.element.rule?.code ?? "", left.offset)
                    < (
                        right.element.entry.position, right.element.kind.order, right.element.rule?.code ?? "",
                        right.offset
                    )
            }.map(\.element), judged: try judged(asked, before: size), size: size)
    }

    private func judged(_ streams: [EventStore.Stream], before size: UInt64) throws -> UInt64 {
        try streams.reduce(0) { $0 + UInt64(try log.positions(of: $1.number).count { $0 < size }) }
    }

    /// An entry as it was judged.
    private func entry(at position: UInt64, _ amendments: Amendments) throws -> Recorded {
        let recorded = try log.withEntry(at: position) { try $0.recorded() }
        return amendments.effective(recorded) ?? recorded
    }

    /// Entries that speak of an earlier day than an entry before them in the stream.
    private func backdated(in stream: EventStore.Stream, before size: UInt64) throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        var latest: (day: Day, position: UInt64)?
        try log.forEach(of: stream.number, in: 0..<stream.count) { row in
            guard row.position < size else { return false }
            let day = try row.header.occurred
            if let latest, day < latest.day {
                findings.append(
                    AuditFinding(
                        entry: try row.recorded(), kind: .backdated, rule: nil,
                        message: "it occurred on \(day), and position \(latest.position) speaks of \(latest.day)",
                        reason: nil))
            } else {
                latest = (day, row.position)
            }
            return true
        }
        return findings
    }
}

extension AuditFinding.Kind {
    fileprivate var order: Int {
        switch self {
        case .impossible: 0
        case .unexcused: 1
        case .irregular: 2
        case .backdated: 3
        }
    }
}
