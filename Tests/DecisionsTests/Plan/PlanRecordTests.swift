import Decisions
import Events
import Testing

@Suite("What priorities and plans leave in the register")
struct PlanRecordTests {
    @Test("needs know their places")
    func places() throws {
        let given = try Given(History.prioritised)
        #expect(try ["n1", "n2", "n3"].map { try given.record(NeedRecord.self, $0)?.position } == [2, 1, 3])
        #expect(try given.record(TerritoryRecord.self, TerritoryRecord.id)?.prioritised == true)
    }

    @Test("equal needs stand in the order in which they were raised")
    func ties() throws {
        let given = try Given(
            History.session + [
                poll(), vote("v1", approve("n3", "n2")), closing(1),
                History.priorities("n2", "n3", "n1", poll: "p1"),
            ])
        #expect(try given.record(NeedRecord.self, "n3")?.position == 2)
    }

    @Test("a plan that supersedes another ends it and its objectives")
    func succession() throws {
        let given = try Given(
            History.plan + [
                History.planAdopted(
                    "plan2", on: "2027-03-01", objectives: [History.objective("o3", "n2", 10_000, continues: "o1")],
                    strategies: [], from: "2027-04-01", to: "2028-03-31", supersedes: "plan1")
            ])
        #expect(try given.record(PlanRecord.self, "plan1")?.isLive == false)
        #expect(try given.record(PlanRecord.self, "plan2")?.isLive == true)
        #expect(try given.record(ObjectiveRecord.self, "o1")?.isLive == false)
        #expect(try given.record(ObjectiveRecord.self, "o3")?.isLive == true)
        #expect(try given.record(TerritoryRecord.self, TerritoryRecord.id)?.plan?.text == "plan2")
    }

    @Test("an objective that open projects serve outlives its plan, one that was dropped does not")
    func openProjects() throws {
        let successor = History.planAdopted(
            "plan2", on: "2026-06-01", objectives: [History.objective("o9", "n2", 10_000)], strategies: [],
            from: "2026-06-01", to: "2028-03-31", supersedes: "plan1")
        let superseded = try Given(CallHistory.received + [successor])
        #expect(try superseded.record(ObjectiveRecord.self, "o1")?.isLive == true)
        #expect(try superseded.record(ObjectiveRecord.self, "o2")?.isLive == false)
        let dropping = amended(drop: ["o1"], change: ["{'objective':'o2','weight':10000}"])
            .naming(["plan.objectiveInUse"])
        let dropped = try Given(CallHistory.received + [dropping, successor])
        #expect(try dropped.record(ObjectiveRecord.self, "o1")?.isLive == false)
    }

    @Test("an amendment adds, drops and changes objectives")
    func amendment() throws {
        let given = try Given(
            History.plan + [
                amended(
                    add: [History.objective("o3", "n3", 3_000)], drop: ["o2"],
                    change: ["{'objective':'o1','need':'n1','weight':7000}"])
            ])
        #expect(try given.record(PlanRecord.self, "plan1")?.objectives.map(\.text) == ["o1", "o3"])
        let changed = try #require(try given.record(ObjectiveRecord.self, "o1"))
        #expect(changed.need.text == "n1")
        #expect(changed.weight == 7_000)
        #expect(changed.isLive)
        #expect(try given.record(ObjectiveRecord.self, "o2")?.isLive == false)
        #expect(try given.record(ObjectiveRecord.self, "o3")?.plan.text == "plan1")
    }

    @Test("the territory remembers the latest day of its entries")
    func latestDay() throws {
        let given = try Given(History.selected + [History.assessment(on: "2026-01-15")])
        #expect(try given.record(TerritoryRecord.self, TerritoryRecord.id)?.latestDay.description == "2026-01-20")
    }
}
