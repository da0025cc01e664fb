extension Territory {
    static let criteria: [StaticString] = ["budget", "experience", "impact", "participation", "quality"]

    private var call: Ref { Ref("c", round + 1) }

    /// Days 35 to 100: money, the call, projects, admissibility and two evaluations of each admissible project.
    mutating func writeCall() {
        pot = size.projects * 1_700_000
        addMoney(on: start + 35)
        addCall(on: start + 36)
        projects = []
        for index in 0..<size.projects { addProject(index, on: start + 58 + index * 10 / size.projects) }
        add("call.closed", on: start + 69) { [call, size] line in
            line.field("call", call)
            line.field("received", size.projects)
        }
        for index in projects.indices { addAdmissibility(index, on: start + 70 + index % 5) }
        let evaluators = (Person(&random), Person(&random))
        for index in projects.indices where projects[index].admissible {
            let totals = (
                addEvaluation(index, by: evaluators.0, on: start + 76 + index % 24),
                addEvaluation(index, by: evaluators.1, on: start + 77 + index % 24)
            )
            // Totals are multiples of ten, so that their mean needs no rounding.
            projects[index].score = (totals.0 + totals.1) / 2
        }
    }

    /// The territory's own fund in one round, a share of the programme's in the next.
    private mutating func addMoney(on day: Day) {
        if round % 2 == 0 {
            add("fund.financed", on: day) { [pot] line in
                line.field("amount", pot)
                line.field("fund", "fl", 1)
                line.field("inKind", false)
                line.field("source", Self.municipality)
            }
        } else {
            script.add("fund.allocated", in: nil, on: day) { [pot, id] line in
                line.field("amount", pot)
                line.field("fund", Programme.fund)
                line.field("territory", id)
            }
        }
    }

    private mutating func addCall(on day: Day) {
        add("call.published", on: day) { [call, pot, round] line in
            line.field("call", call)
            line.field("closes", day: day + 32)
            line.open("criteria", "[")
            for criterion in Self.criteria {
                line.open("{")
                line.field("criterion", criterion)
                line.field("max", 20)
                line.field("weight", 2000)
                line.close("}")
            }
            line.close("]")
            line.field("fund", round % 2 == 0 ? Ref("fl", 1) : Programme.fund)
            line.field("opens", day: day + 1)
            line.field("pot", pot)
        }
    }

    private mutating func addProject(_ index: Int, on day: Day) {
        counters.project += 1
        let project = Project(
            id: Ref("p", counters.project),
            organisation: Ref("o", index == 0 ? 1 : index + 3),
            requested: random.number(100...500) * 10_000,
            objective: objectives[random.number(0...2)],
            submitted: index)
        projects.append(project)
        let materials = project.requested / 2
        let (direct, own) = (random.number(20...400), random.number(0...50) * 10_000)
        add("project.submitted", on: day) { [call] line in
            line.open("beneficiaries", "{")
            line.field("direct", direct)
            line.field("indirect", direct * 3)
            line.close("}")
            line.field("call", call)
            line.field("cofinancing", own)
            line.field("durationDays", 180)
            line.open("items", "[")
            line.item(1, materials, "materials", "grant")
            line.item(2, project.requested - materials, "equipment", "grant")
            if own > 0 { line.item(3, own, "fees", "own") }
            line.close("]")
            line.open("objectives", "[")
            line.element(project.objective)
            line.close("]")
            line.field("organisation", project.organisation)
            line.field("project", project.id)
            line.field("requested", project.requested)
            line.field("residentsInvolved", direct / 4)
            line.field("title", "Mejoras para la vida del barrio")
        }
    }

    private mutating func addAdmissibility(_ index: Int, on day: Day) {
        let admissible = random.chance(92)
        projects[index].admissible = admissible
        let desk = Person(&random)
        add("admissibility.decided", on: day) { [projects] line in
            line.field("by", person: desk)
            line.open("checks", "[")
            line.open("{")
            line.field("met", admissible)
            line.field("requirement", "documents")
            line.close("}")
            line.close("]")
            line.field("outcome", admissible ? "admissible" : "inadmissible")
            line.field("project", projects[index].id)
            line.field("stage", "first")
        }
    }

    /// One evaluation in hundredths of a point; over five criteria of 2,000 basis points and 20 points each, their sum is its score.
    private mutating func addEvaluation(_ index: Int, by evaluator: Person, on day: Day) -> Int {
        let points = Self.criteria.map { _ in random.number(90...200) * 10 }
        add("evaluation.submitted", on: day) { [projects] line in
            line.field("evaluator", person: evaluator)
            line.field("project", projects[index].id)
            line.open("scores", "[")
            for (criterion, points) in zip(Self.criteria, points) {
                line.open("{")
                line.field("criterion", criterion)
                line.field("points", points)
                line.close("}")
            }
            line.close("]")
        }
        return points.reduce(0, +)
    }
}

extension Line {
    fileprivate mutating func item(_ number: Int, _ amount: Int, _ category: StaticString, _ source: StaticString) {
        open("{")
        field("amount", amount)
        field("category", category)
        field("item", "i", number)
        field("source", source)
        close("}")
    }
}
