import Events

/// How far a project has come, from first to last.
enum ProjectState: String, CaseIterable {
    case submitted, withdrawn, toCorrect, inadmissible, admissible, evaluated
    case belowMinimum, notSelected, waitlisted, selected
    case awarded, awardEnded, signed, running
    case completed, terminated, abandoned

    /// All of them, as a sentence lists them.
    static var words: String {
        allCases.dropLast().map(\.rawValue).joined(separator: ", ") + " or " + (allCases.last?.rawValue ?? "")
    }

    init<Figure: ReportFigure>(
        _ project: ProjectAccount<Figure>, _ stage: ProjectStage<Figure>?, _ award: AwardAccount<Figure>?
    ) {
        if project.withdrawn != nil {
            self = .withdrawn
        } else if let award, !award.ended || stage?.isWaiting(since: award.position) != true {
            self = Self(award)
        } else {
            self = Self(stage)
        }
    }

    private init<Figure: ReportFigure>(_ award: AwardAccount<Figure>) {
        switch award.closed?.outcome {
        case .completed: self = .completed
        case .terminated: self = .terminated
        case .abandoned: self = .abandoned
        case nil:
            if award.ended {
                self = .awardEnded
            } else if award.disbursed.value > 0 {
                self = .running
            } else {
                self = award.term == nil ? .awarded : .signed
            }
        }
    }

    private init<Figure: ReportFigure>(_ stage: ProjectStage<Figure>?) {
        guard let stage else {
            self = .submitted
            return
        }
        // A waiting list may stand without a ranking, as where votes decide.
        if stage.waitlisted ?? 0 > stage.rankedAt ?? 0 {
            self = .waitlisted
            return
        }
        switch (stage.ranked, stage.admissibility) {
        case (.selected, _): self = .selected
        case (.waitlisted, _): self = .waitlisted
        case (.belowMinimum, _): self = .belowMinimum
        case (.notSelected, _): self = .notSelected
        case (nil, .inadmissible): self = .inadmissible
        case (nil, .toCorrect): self = .toCorrect
        case (nil, _) where !stage.evaluations.isEmpty: self = .evaluated
        case (nil, .admissible): self = .admissible
        case (nil, nil): self = .submitted
        }
    }
}

extension ProjectStage {
    /// Whether it was put on a waiting list after an entry.
    func isWaiting(since position: UInt64) -> Bool { waitlisted.map { $0 > position } ?? false }
}
