import Events
import FieldCoding
import Testing

@testable import Rules

@Suite struct RulebookTests {
    /// Every parameter and its default, as the design states them.
    ///
    /// A default that was released is frozen: it is what holds in a log that is older than its parameter. To start new
    /// stores otherwise, enact it when they are made.
    static let defaults: [(name: String, json: String)] = [
        ("award.completion", #""none""#), ("award.method", #""rankingSkip""#), ("award.minVotes", "0"),
        ("award.partial", "false"), ("award.redistribute", "true"), ("award.utility", #""cost""#),
        ("award.waitlist", "true"),
        ("board.communityMajority", "true"), ("board.minPerSector.community", "1"),
        ("board.minPerSector.private", "1"), ("board.minPerSector.public", "1"), ("board.minSeats", "3"),
        ("board.termMonths", "36"),
        ("calendar.holidays", "[]"),
        ("caps.categories", #"[{"category":"administration","max":500},{"category":"outreach","max":1000}]"#),
        ("caps.certificateMaxDays", "30"), ("caps.cofinancingMin", "0"), ("caps.organisationMinAgeDays", "730"),
        ("caps.perOrganisation", "1"), ("caps.perProject", "[]"),
        ("cycle.attribution", #""byOccurred""#), ("cycle.count", "4"),
        ("deadlines.admissibilityWorkingDays", "15"), ("deadlines.appealWorkingDays", "5"),
        ("deadlines.callDays", "30"), ("deadlines.correctionWorkingDays", "5"),
        ("deadlines.evaluationWorkingDays", "45"),
        ("debarment.firstYears", "2"), ("debarment.repeatYears", "5"),
        ("execution.disbursementNeedsNoPending", "true"), ("execution.executedBasis", #""acceptedExpense""#),
        ("execution.guaranteeMonths", "18"), ("execution.guaranteeRequired.community", "true"),
        ("execution.guaranteeRequired.private", "true"), ("execution.guaranteeRequired.public", "false"),
        ("execution.maxExtension", "5000"), ("execution.maxMonths", "8"),
        ("lesson.adoptedThreshold", "1"), ("lesson.adoptionWindowDays", "365"), ("lesson.requireValidation", "false"),
        ("money.currency", #""CLP""#), ("money.timeZone", #""America/Santiago""#),
        ("poll.bordaFrom", #""options""#), ("poll.maxChoices", "3"), ("poll.method", #""approval""#),
        ("poll.minChoices", "1"), ("poll.minTurnout", "0"), ("poll.points", "10"), ("poll.revote", "false"),
        ("poll.schulzeStrength", #""margins""#), ("poll.secret", "true"),
        ("privacy.answerDays", "30"), ("privacy.retentionYears", "6"), ("privacy.smallCell", "5"),
        ("quorum.abstentionsCount", "false"), ("quorum.fixed", "2"), ("quorum.fraction", "5000"),
        ("quorum.kind", #""majorityOfSeated""#), ("quorum.majority", #""simple""#),
        ("quorum.recusalsReduceQuorum", "false"),
        ("reports.dueWorkingDay", "15"), ("reports.graceDays", "0"), ("reports.replyWorkingDays", "5"),
        ("requirements.admissibility", "true"), ("requirements.board", "true"), ("requirements.budget", "true"),
        ("requirements.evaluation", "true"), ("requirements.fund", "true"), ("requirements.objectives", "true"),
        ("requirements.organisation", "true"), ("requirements.participation", "true"), ("requirements.plan", "true"),
        ("requirements.ranking", "true"), ("requirements.selection", "true"),
        ("score.aggregate", #""mean""#), ("score.cutoffMayRise", "true"), ("score.minEvaluations", "2"),
        ("score.minimum", "6000"), ("score.requiredCriteria", #"["participation"]"#),
        ("selection.localGovernmentSupport", "true"), ("selection.minOrganisations", "3"),
        ("selection.minVulnerability", "4000"),
        ("ties.chain", #"["moreSupporters","lowerCost","earlierSubmitted","lot","idBytes"]"#),
        ("ties.seed", #""tejido""#),
    ]

    @Test func everyParameterHasTheDefaultOfTheDesign() {
        let found = Rulebook.allParameters
        #expect(found.map(\.name) == Self.defaults.map(\.name))
        for (parameter, expected) in zip(found, Self.defaults) {
            #expect(text(parameter.standard) == expected.json, "\(parameter.name)")
        }
    }

    @Test func differencesNameEachParameterWithBothValues() throws {
        let left = try rulebook(#"{"board":{"minSeats":5},"ties":{"chain":["lot"]}}"#)
        let right = try rulebook(#"{"board":{"minSeats":7},"poll":{"secret":false}}"#)
        #expect(
            right.differences(from: left).map { "\($0.parameter.name) \(text($0.before)) \(text($0.after))" } == [
                "board.minSeats 5 7", "poll.secret true false",
                #"ties.chain ["lot"] ["moreSupporters","lowerCost","earlierSubmitted","lot","idBytes"]"#,
            ])
        #expect(left.differences(from: left) == [])
    }

    @Test func imposedRulesStandOverWhateverWasEnacted() throws {
        let history = RulesHistory(
            programme: [
                Enactment(
                    position: 0, effective: Day(number: 0), isRetroactive: false,
                    parameters: try json(#"{"board":{"minSeats":5,"termMonths":12}}"#))
            ])
        let rules = try RulesInForce(
            history, on: Day(number: 9), before: nil, reports: true, imposed: json(#"{"board":{"minSeats":7}}"#))
        #expect(rules.rulebook.board.minSeats == 7 && rules.rulebook.board.termMonths == 12)
    }

    @Test func theStandardRulebookIsWrittenInFull() throws {
        let written = try JSONValue(json: Rulebook.standard.canonicalJSON.span)
        for parameter in Rulebook.allParameters {
            let value = parameter.path.reduce(written as JSONValue?) { $0?.members?[$1] }
            #expect(value == parameter.standard, "\(parameter.name)")
        }
    }

    @Test func nothingIsReadAsTheStandardRulebookAndWrittenTextAsItself() throws {
        #expect(try Rulebook(json: Array("{}".utf8).span) == .standard)
        #expect(try Rulebook(json: Rulebook.standard.canonicalJSON.span) == .standard)
        #expect(try Rulebook(trusting: Rulebook.standard.canonicalJSON.span) == .standard)
        let partial = Array(#"{ "board": {"minSeats": 5} }"#.utf8)
        #expect(try Rulebook(json: partial.span) == rulebook(#"{"board":{"minSeats":5}}"#))
    }

    @Test func whatIsWrittenIsCanonical() throws {
        #expect(text(Rulebook.standard) == text(try JSONValue(json: Rulebook.standard.canonicalJSON.span)))
    }

    @Test func everyParameterIsExplained() {
        for parameter in Rulebook.allParameters {
            #expect(parameter.documentation.count >= 12 && parameter.documentation.hasSuffix("."), "\(parameter.name)")
            #expect(!parameter.documentation.contains("\n"), "\(parameter.name)")
            switch parameter.schema {
            case .integer: #expect(parameter.unit != nil && parameter.range != nil, "\(parameter.name)")
            case .array: #expect(parameter.unit != nil && parameter.range != nil, "\(parameter.name)")
            default: #expect(parameter.unit == nil && parameter.range == nil, "\(parameter.name)")
            }
        }
    }

    @Test func defaultsAreAcceptedAndNumbersOutOfRangeAreNot() throws {
        for parameter in Rulebook.allParameters {
            let patched = try Rulebook.standard.overlaid(with: object(at: parameter.path, parameter.standard))
            #expect(patched == .standard, "\(parameter.name)")
            guard case .integer = parameter.schema else { continue }
            for number in [-1, JSONLimits.integer] {
                #expect(throws: CodingFailure.self, "\(parameter.name) = \(number)") {
                    try Rulebook.standard.overlaid(with: object(at: parameter.path, .integer(number)))
                }
            }
        }
    }
}
