public import Events
import Rules

extension RankingPublished: Decision {
    /// See ``Decision``.
    public func judge(_ hearing: Hearing) throws {
        judgeParts(hearing)
        guard let call = try hearing.expectCall(call), try judgeMembers(hearing) else { return }
        let replay = try hearing.rankingReplay(of: self.call, call)
        let named = Set(ranking.map(\.project))
        for (project, count) in replay.scantlyEvaluated where isWhole || named.contains(project) {
            hearing.object(
                .tooFewEvaluations,
                "project \(project) has \(count) of \(hearing.rules.score.minEvaluations) evaluations",
                field: "/ranking")
        }
        let differences = isWhole ? wholeDifferences(from: replay) : partDifferences(from: replay)
        if let first = differences.first {
            let more = differences.count > 1 ? " (and \(differences.count - 1) more)" : ""
            hearing.object(.rankingDiffers, first + more, field: "/ranking")
        }
    }

    /// See ``Decision``.
    public func record(_ hearing: Hearing) throws {
        let call = try hearing.known(CallRecord.self, call.text)
        for place in ranking {
            let id = below(self.call.text, place.project.text)
            var record = try hearing.known(RankingPlaceRecord.self, id)
            record.score = place.score
            // Places that a poll gave stand over those of the evaluators.
            if call.poll == nil {
                record.place = place.position
                record.state = place.state
            }
            hearing.keep(record, id)
        }
    }

    private var isWhole: Bool { (parts ?? 1) == 1 }

    private func judgeParts(_ hearing: Hearing) {
        if part == nil && parts == nil { return }
        let isPart = if let part, let parts { part >= 1 && part <= parts } else { false }
        hearing.require(
            isPart, .rankingParts,
            "part \(part.map(\.description) ?? "missing") of \(parts.map(\.description) ?? "how many")", field: "/part")
    }

    private func judgeMembers(_ hearing: Hearing) throws -> Bool {
        var seen: Set<ProjectID> = []
        var areMembers = true
        for (index, place) in ranking.enumerated() {
            let field = "/ranking/\(index)/project"
            let project = try hearing.expect(
                ProjectRecord.self, place.project.text, .unknownProject, "project \(place.project)", field: field)
            if let project, project.call != call {
                hearing.object(
                    .rankingForeignProject, "project \(place.project) answers call \(project.call)", field: field,
                    clashes: [project.origin])
            }
            let isNew = seen.insert(place.project).inserted
            hearing.require(
                isNew, .rankingRepeatedProject, "project \(place.project) stands twice", field: field)
            areMembers = areMembers && isNew && project?.call == call
        }
        return areMembers
    }

    /// Compares place by place.
    private func wholeDifferences(from replay: RankingReplay) -> [String] {
        let given = ranking.sorted { $0.position < $1.position }
        var differences: [String] = []
        for index in 0..<max(given.count, replay.standings.count) {
            guard index < given.count else {
                differences.append("\(replay.standings[index].words) is missing")
                continue
            }
            guard index < replay.standings.count else {
                differences.append("\(given[index].words) is not to be ranked")
                continue
            }
            let (place, standing) = (given[index], replay.standings[index])
            if let difference = place.difference(from: standing) { differences.append(difference) }
        }
        if let cutoff, let expected = replay.cutoff, cutoff != expected {
            differences.append("it says that \(cutoff) is the least score selected; the rules give \(expected)")
        }
        return differences
    }

    /// A part of a ranking says of its projects what the whole says.
    private func partDifferences(from replay: RankingReplay) -> [String] {
        let standings = Dictionary(uniqueKeysWithValues: replay.standings.map { ($0.project, $0) })
        return ranking.compactMap { place in
            guard let standing = standings[place.project] else { return "\(place.words) is not to be ranked" }
            return place.difference(from: standing)
        }
    }
}

extension RankingPublished.Place {
    /// In what it departs from the rules; nil if in nothing.
    fileprivate func difference(from standing: Standing) -> String? {
        let isEqual =
            project == standing.project && score == standing.score && position.value == standing.position
            && (standing.state ?? state) == state
        return isEqual ? nil : "it says \(words); the rules give \(standing.words)"
    }

    fileprivate var words: String { "\(project) with \(score) in place \(position), \(state.rawValue)" }
}

extension Standing {
    fileprivate var words: String {
        "\(project) with \(score?.description ?? "no score") in place \(position)"
            + (state.map { ", \($0.rawValue)" } ?? "")
    }
}
