extension Territory {
    /// Days 335 to 360: lessons of the round, told to other territories, and lessons of others that change something here.
    mutating func writeLearning(territories: Int) {
        addAdoptions(from: start + 335)
        for index in 0..<size.lessons {
            counters.lesson += 1
            let lesson = Ref("l", counters.lesson)
            let day = start + 335 + index * 15 / size.lessons
            let project = projects[random.number(0...(projects.count - 1))]
            add("lesson.identified", on: day) { line in
                line.field("category", "organisation")
                line.open("from", "{")
                line.field("id", project.id)
                line.field("kind", "project")
                line.close("}")
                line.field("lesson", lesson)
                line.field("text", "Reunirse en la plaza antes de comprar ahorra reclamos después")
            }
            for _ in 0..<random.number(1...2) where territories > 1 {
                addSharing(lesson, on: day + random.number(1...9), territories: territories)
            }
        }
    }

    private mutating func addSharing(_ lesson: Ref, on day: Day, territories: Int) {
        // Any territory but this one.
        let reader = (id.number + random.number(1...(territories - 1)) - 1) % territories + 1
        let (reached, visit) = (random.number(5...80), random.chance(30))
        add("lesson.shared", on: day, sharing: Script.Sharing(lesson: lesson.number, reader: reader)) { line in
            line.open("audience", "[")
            line.open("{")
            line.field("id", "t", reader)
            line.field("kind", "territory")
            line.close("}")
            line.close("]")
            line.field("channel", visit ? "visit" : "meeting")
            line.field("lesson", lesson)
            line.field("reached", reached)
        }
    }

    /// Takes up what was shared by the time this script is written: all of that stands before it in the log.
    private mutating func addAdoptions(from day: Day) {
        for (index, (owner, lesson)) in shared.enumerated() {
            script.add("lesson.adopted", in: id, on: day + index * 20 / shared.count) { [id] line in
                line.open("adopter", "{")
                line.field("id", id)
                line.field("kind", "territory")
                line.close("}")
                line.field("change", "Ahora la comisión visita el lugar antes de cotizar")
                line.field("evidence", digest: &random)
                line.open("lesson", "{")
                line.field("id", "l", lesson)
                line.field("territory", "t", owner)
                line.close("}")
            }
        }
        shared.removeAll()
    }
}
