import Events
import FieldCoding
import Rules
import Testing

@testable import Exchange

@Suite(SharedData.hasPabulib) struct PabulibImportRealFilesTests {
    @Test(arguments: SharedData.pabulibFiles)
    func aRealElectionIsCarriedOverWhole(_ name: String) throws {
        let file = try PabulibFile(parsing: SharedData.bytes(name))
        let election = try PabulibImport(file, digest: ImportSupport.digest, into: ImportSupport.target)
        let selected = file.projects.filter { $0.selected == 1 }
        let awards = ImportSupport.events(FundsAwarded.self, of: election)
        #expect(election.proposals.count == file.votes.count + file.projects.count + selected.count + 6)
        #expect(election.report.ballots == file.votes.count)
        #expect(election.report.projects == file.projects.count)
        #expect(awards.count == selected.count && election.report.awarded == selected.count)
        let total = selected.reduce(0) { $0 + $1.cost }
        #expect(total > 0)
        #expect(awards.reduce(0) { $0 + ($1.amount?.value ?? 0) } == total)
        #expect(election.report.awardedTotal.value == total)
        #expect(ImportSupport.events(CallPublished.self, of: election).map(\.pot?.value) == [file.meta.budget])
        #expect(Set(election.proposals.map { $0.id?.text }).count == election.proposals.count)
        let projects = ImportSupport.events(ProjectSubmitted.self, of: election)
        #expect(Set(projects.map { $0.project.text }).count == file.projects.count)
        #expect(projects.map(\.requested?.value) == file.projects.map(\.cost))
    }

    @Test(arguments: SharedData.pabulibFiles)
    func whatItProposesIsReadStrictlyAndItsRulesHold(_ name: String) throws {
        let file = try PabulibFile(parsing: SharedData.bytes(name))
        let election = try PabulibImport(file, digest: ImportSupport.digest, into: ImportSupport.target)
        for proposal in election.proposals {
            let text = proposal.event.canonicalJSON
            if try ImportSupport.rewritten(proposal) != text { Issue.record("\(ImportSupport.line(proposal))") }
            #expect(text.count < Limits.entry - 1_000)
        }
        let rules = try #require(ImportSupport.events(RulesEnacted.self, of: election).first)
        #expect(try Rulebook.standard.overlaid(with: rules.parameters).money.currency.code == file.meta.currency)
    }
}
