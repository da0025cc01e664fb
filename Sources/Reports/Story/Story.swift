public import Events

/// The history of a territory as people read it: decision by decision under headings of cycle and axis, and where it
/// stood at the end.
///
/// It is told in the order of the log and as it is read: what each call gives is printed at once. All of it is escaped
/// for a terminal and wrapped to its width.
public struct Story: Sendable {
    private let territory: TerritoryID
    private let language: Language
    private let width: Int?
    private var narrator: Narrator
    private var cycles: [(from: UInt64, number: Int64)] = []
    private var run: BallotRun?
    private var cycleTold: Int64?
    private var axisTold: Axis?
    private var hasBegun = false

    /// A story of which nothing is told yet, for a terminal of `width` columns (nil: lines are as long as they are).
    public init(of territory: TerritoryID, in language: Language, width: Int? = nil) {
        self.territory = territory
        self.language = language
        self.width = width
        narrator = Narrator(in: language, names: Names())
    }

    /// Learns names, rules and cycles of another stream (`programme`, territories that lend lessons) without telling.
    ///
    /// Entries may come in any order, but before the entries that need them are told: cycles go by positions.
    public mutating func learn(from recorded: Recorded) {
        narrator.names.learn(from: recorded)
        if let opened = recorded.event as? CycleOpened {
            cycles.append((recorded.position, opened.n.value))
            cycles.sort { $0.from < $1.from }
        }
    }

    /// What became of an entry after it was recorded.
    public enum Fate: Sendable, Equatable {
        /// It holds as it was recorded.
        case stands
        /// It is told as the entry at a position put it right.
        case corrected(by: UInt64)
        /// It is told though the entry at a position declared it void.
        case annulled(by: UInt64)
    }

    /// The next entry of the territory: what is to be printed now.
    ///
    /// Ballots of a secret poll that follow one another are held back and told in one sentence.
    public mutating func tell(_ recorded: Recorded, _ fate: Fate = .stands) -> String {
        if case .annulled(let position) = fate {
            // What is void names nothing, but its own sentence says what it named.
            var aside = narrator
            aside.names.learn(from: recorded)
            let sentence = aside.sentence(for: recorded) + said(of: .annulled(by: position))
            return flush() + paragraph(recorded, sentence, positions: "#\(recorded.position)")
        }
        learn(from: recorded)
        if let ballot = recorded.event as? VoteCast, recorded.envelope.irregular == nil, fate == .stands,
            narrator.names.isSecret(ballot.poll, in: recorded.envelope.territory)
        {
            if run?.extend(ballot, recorded) == true { return "" }
            let before = flush()
            run = BallotRun(ballot, recorded)
            return before
        }
        let sentence = narrator.sentence(for: recorded) + said(of: fate)
        return flush() + paragraph(recorded, sentence, positions: "#\(recorded.position)")
    }

    private func said(of fate: Fate) -> String {
        switch fate {
        case .stands: ""
        case .corrected(let position): " ✎ \(Phrasebook.corrected[language]) (#\(position))."
        case .annulled(let position): " ✗ \(Phrasebook.annulled[language]) (#\(position))."
        }
    }

    /// What was held back, then where the territory stands: the rows about it, with every figure that is not zero.
    public mutating func end(_ sheets: [Sheet], at standing: Standing) -> String {
        let rest = flush()
        return rest + Closing(territory, language, width).text(sheets, standing)
    }

    private mutating func flush() -> String {
        guard let run else { return "" }
        self.run = nil
        if run.isSingle {
            return paragraph(run.first, narrator.sentence(for: run.first), positions: "#\(run.first.position)")
        }
        let positions = "#\(run.first.position)–\(run.last.position)"
        return paragraph(run.first, run.sentence(language), positions: positions)
    }

    private mutating func paragraph(_ recorded: Recorded, _ sentence: String, positions: String) -> String {
        let space = String(repeating: " ", count: max(0, 5 - positions.count))
        let head = "    \(recorded.envelope.occurred)  \(positions)\(space)  "
        return headings(recorded)
            + Wrapping.paragraph(head, Escaping.terminal(sentence, lineFeed: .space), indent: head.count, width: width)
    }

    private mutating func headings(_ recorded: Recorded) -> String {
        var text = ""
        if !hasBegun {
            hasBegun = true
            text += title
        }
        // A cycle's own opening belongs to it.
        let cycle = cycles.last { $0.from <= recorded.position }?.number ?? 0
        if cycle != cycleTold, !(cycles.isEmpty && cycleTold == nil) {
            let name = cycle == 0 ? Phrasebook.beforeCycles[language] : "\(Phrasebook.cycle[language]) \(cycle)"
            text += "\n\(name)\n"
            axisTold = nil
        }
        cycleTold = cycle
        let axis = Axis(recorded.event.type)
        if axis != axisTold { text += "\n  \(axis.heading[language])\n" }
        axisTold = axis
        return text
    }

    private var title: String {
        let name = Escaping.terminal(narrator.names.name(of: territory), lineFeed: .space)
        let both = name == territory.text ? name : "\(name) (\(territory))"
        return Phrase(es: "Historia de \(both)", en: "The history of \(both)")[language] + "\n"
    }
}
