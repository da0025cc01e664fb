/// One territory's programme, as a machine that emits its history in the order of time.
///
/// After the set-up every year is one round: seats, needs and a poll, a plan, a call, execution, lessons. Each phase writes a script of
/// events that keep every condition of the vocabulary under the default rules; the next phase begins when the script is out.
struct Territory {
    enum Phase { case setUp, priorities, plan, call, awards, execution, learning }

    let id: Ref
    let size: RoundSize
    var random: SplitMix64
    var script = Script()
    var phase = Phase.setUp
    var round = 0
    /// The first day of the round.
    var start: Day

    /// Lessons of other territories that were shared with this one and that it has not taken up.
    var shared: [(owner: Int, lesson: Int)] = []

    // What later phases refer to.
    var members: [Person] = []
    var needs: [Ref] = []
    var ranking: [Ref] = []
    var objectives: [Ref] = []
    var projects: [Project] = []
    var pot = 0
    var counters = Counters()

    /// How many entities of a kind there are so far: their ids.
    struct Counters {
        var session = 0
        var need = 0
        var objective = 0
        var project = 0
        var expense = 0
        var lesson = 0
    }

    init(number: Int, size: RoundSize, seed: UInt64, start: Day) {
        id = Ref("t", number)
        self.size = size
        self.start = start
        random = SplitMix64(seed: seed)
    }

    /// Adds an event to the territory's own stream.
    mutating func add(_ type: StaticString, on day: Day, sharing: Script.Sharing? = nil, _ write: (inout Line) -> Void)
    {
        script.add(type, in: id, on: day, sharing: sharing, write)
    }

    /// Writes the script of the phase that comes next; `territories` is how many there are.
    mutating func continueHistory(territories: Int) {
        script.removeAll()
        switch phase {
        case .setUp:
            writeSetUp()
            phase = .priorities
        case .priorities:
            writePriorities()
            phase = .plan
        case .plan:
            writePlan()
            phase = .call
        case .call:
            writeCall()
            phase = .awards
        case .awards:
            writeAwards()
            phase = .execution
        case .execution:
            writeExecution()
            phase = .learning
        case .learning:
            writeLearning(territories: territories)
            phase = .priorities
            round += 1
            start = start + 366
        }
        script.sort()
    }
}

/// How many events of each kind a round has.
struct RoundSize {
    let votes: Int
    let projects: Int
    let expensesPerProject: Int
    let progressReports: Int
    let lessons: Int

    /// The mixture for rounds of about `events` events: 38 % of them move money.
    init(events: Int) {
        projects = min(400, max(4, events / 50))
        votes = max(6, events * 27 / 100)
        // Each is reported and reviewed; a little over half of the projects are awarded and spend.
        expensesPerProject = max(2, events * 28 / 100 / projects)
        progressReports = max(3, events / 16)
        lessons = max(1, events * 3 / 100)
    }

    /// Applicants, and one public and one private organisation.
    var organisations: Int { projects + 2 }
}

/// What a round remembers of a project.
struct Project {
    let id: Ref
    let organisation: Ref
    let requested: Int
    let objective: Ref
    let submitted: Int
    var admissible = false
    var score = 0
    var awarded = false
}
