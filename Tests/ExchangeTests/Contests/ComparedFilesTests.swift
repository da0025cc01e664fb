import Events
import FieldCoding
import Foundation
import Projections
import Rules
import Testing

@testable import Exchange

/// Real elections under other rules than their own: who gains and who loses by equal shares, against what `pabutools`
/// 1.2.3 elects on the same files.
@Suite(SharedData.hasPabulib) struct ComparedFilesTests {
    private struct Oracle: Decodable {
        let results: [String: Answer]

        enum Answer: Decodable {
            case elected([String])
            case said(String)

            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                if let ids = try? value.decode([String].self) {
                    self = .elected(ids)
                } else {
                    self = .said(try value.decode(String.self))
                }
            }
        }
    }

    /// `pabutools` breaks ties by ids as text.
    private static let ties = #""ties":{"chain":["idBytes"]}"#

    @Test(arguments: SharedData.pabulibFiles)
    func equalSharesChangeWhatTheOracleImplies(name: String) throws {
        let data = Data(try SharedData.bytes("oracle_pabutools_1.2.3.json"))
        let oracle = try #require(JSONDecoder().decode([String: Oracle].self, from: data)[name])
        // Where ballots give points, what they give is what counts there; of ranks `pabutools` counts one less.
        let utility = oracle.results["mes_cost"] == nil ? "cardinality" : "cost"
        guard case .elected(let expected)? = oracle.results["mes_cost"] ?? oracle.results["mes_Additive_Cardinal_Sat"]
        else { return }
        let file = try PabulibFile(parsing: SharedData.bytes(name))
        let election = try PabulibImport(file, digest: ImportSupport.digest, into: ImportSupport.target)
        let declared = try election.contests(under: nil)
        let equalShares = try election.contests(
            under:
                #"{"award":{"completion":"none","method":"equalShares","utility":"\#(utility)"},\#(Self.ties)}"#
        )
        let compared = try #require(
            declared.compared(with: equalShares, hash: { _ in [] }).first { $0.decision.kind == .awards })
        guard case .success(let before) = compared.before, case .success(let after) = compared.after else {
            Issue.record("\(name) is not computable")
            return
        }
        let prefix = "\(compared.decision.contest):"
        func elected(_ outcome: DecisionOutcome) -> Set<String> {
            Set(outcome.items.filter { $0.value.state == .selected }.map { String($0.key.dropFirst(prefix.count)) })
        }
        #expect(elected(after) == Set(expected), "\(name)")
        let gained = Set(compared.changes.filter { $0.kind == .gained }.map { String($0.item.dropFirst(prefix.count)) })
        let lost = Set(compared.changes.filter { $0.kind == .lost }.map { String($0.item.dropFirst(prefix.count)) })
        #expect(gained == Set(expected).subtracting(elected(before)))
        #expect(lost == elected(before).subtracting(expected))
    }

    /// Under its own rules an election is what its file marks selected, where the file keeps to them.
    @Test(arguments: ["Netherlands_Assen_2024.pb", "Poland_Wieliczka_2023_Green_Budget.pb", "Poland_Swiecie_2023.pb"])
    func declaredRulesGiveTheOfficialAwards(name: String) throws {
        let file = try PabulibFile(parsing: SharedData.bytes(name))
        let election = try PabulibImport(file, digest: ImportSupport.digest, into: ImportSupport.target)
        let declared = try election.contests(under: nil)
        let compared = try #require(declared.compared(with: declared, hash: { _ in [] }).first)
        guard case .success(let outcome) = compared.before else {
            Issue.record("\(name) is not computable")
            return
        }
        let selected = outcome.items.filter { $0.value.state == .selected }.count
        #expect(selected == file.projects.count { $0.selected == 1 })
        #expect(!compared.differs)
    }
}

extension PabulibImport {
    /// The election's polls and calls, read with the rules that it brings and those of the reader's choice.
    func contests(under rules: String?) throws -> Contests {
        let imposed = try rules.map { try JSONValue(json: Array($0.utf8).span) }
        var rulebook = Rulebook.standard
        for proposal in proposals {
            if let enacted = proposal.event as? RulesEnacted {
                rulebook = try rulebook.overlaid(with: enacted.parameters)
            }
        }
        if let imposed { rulebook = try rulebook.overlaid(with: imposed) }
        var contests = Contests(imposing: imposed)
        for (position, proposal) in proposals.enumerated() where Contests.reads.contains(proposal.event.type) {
            contests.apply(
                FoldEvent(
                    position: UInt64(position), occurred: proposal.occurred, recorded: Instant(milliseconds: 0),
                    event: proposal.event), under: rulebook)
        }
        return contests
    }
}
