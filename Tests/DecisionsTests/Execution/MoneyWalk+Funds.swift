/// What moves the money of funds, calls and awards.
extension MoneyWalk {
    mutating func finance() throws {
        let (fund, value) = (naive.fund, 1 + below(600))
        if below(3) == 0 {
            let line = CallHistory.financed(fund, value, by: "agua", in: "programme")
            try put(line, if: true) { $0.programmes.append(value) }
        } else {
            try put(CallHistory.financed(fund, value), if: true) { $0.financed.append(value) }
        }
    }

    mutating func allocate() throws {
        let room = naive.unallocatedThere
        let value = amount(upTo: room)
        let line = programme(
            "fund.allocated", on: "", "'fund':'\(naive.fund)','territory':'la-vega','amount':\(value)")
        try put(line, if: value <= room && !naive.programmes.isEmpty) { $0.allocated.append(value) }
    }

    mutating func withdraw() throws {
        let isThere = below(3) == 0
        let isKnown = isThere ? !naive.programmes.isEmpty : !(naive.financed + naive.programmes).isEmpty
        let room = isThere ? naive.unallocatedThere : naive.unallocated
        let value = below(2) == 0 ? amount(upTo: room / 4) : amount(upTo: room)
        let line = event(
            "fund.withdrawn", on: "", "'fund':'\(naive.fund)','amount':\(value),'reason':'It was needed elsewhere'",
            in: isThere ? "programme" : "la-vega")
        try put(line, if: isKnown && value <= room) {
            if isThere { $0.withdrawnThere.append(value) } else { $0.withdrawn.append(value) }
        }
    }

    mutating func publish() throws {
        let isKnown = !(naive.financed + naive.programmes).isEmpty
        let (id, pot) = ("c\(number)", amount(upTo: min(400, naive.unallocated)))
        let line = CallHistory.call(
            id, fund: naive.fund, pot: pot, criteria: [], opens: "2026-06-01", closes: "2026-07-30")
        try put(line, if: isKnown && pot <= naive.unallocated) { $0.pots[id] = [pot] }
    }

    mutating func amendCall() throws {
        guard let id = pick(naive.pots.keys) else { return }
        let most = naive.pot(id) + naive.unallocated
        let pot = below(2) == 0 ? naive.live(in: id) - 1 + below(3) : amount(upTo: most)
        guard pot >= 0 else { return }
        let fits = !naive.resolved.contains(id) && pot <= most && pot >= naive.live(in: id)
        try put(CallHistory.amended("'pot':\(pot)", call: id).naming(["call.frozen"]), if: fits) {
            $0.pots[id, default: []].append(pot)
        }
    }

    mutating func resolve() throws {
        guard let id = pick(naive.pots.keys) else { return }
        let outcome = ["resolved", "void", "cancelled"][below(3)]
        let awards = naive.awards.filter { $0.call == id }
        let isOver = awards.allSatisfy { naive.ended.contains($0.id) } && naive.live(in: id) == 0
        let fits = !naive.resolved.contains(id) && (outcome == "resolved" || isOver)
        try put(CallHistory.resolved(id, outcome), if: fits) { $0.resolved.insert(id) }
    }

    mutating func award() throws {
        guard let call = pick(naive.pots.keys) else { return }
        let left = naive.pot(call) - naive.live(in: call)
        let (id, value) = ("a\(number)", amount(upTo: left))
        let items = [
            CallHistory.item("i1", value), CallHistory.item("i2", 0, "works", "own"),
            CallHistory.item("i3", 0, "training"),
        ]
        let project = event(
            "project.submitted", on: "",
            "'project':'p\(number)','call':'\(call)','title':'A square','requested':\(value),'cofinancing':0,"
                + "'items':[\(items.joined(separator: ","))]")
        let isOpen = !naive.resolved.contains(call)
        try put(project, if: isOpen)
        guard isOpen else { return }
        try put(CallHistory.award(id, "p\(number)", value, call: call), if: value <= left) {
            $0.awards.append(.init(id: id, call: call, amount: value))
        }
    }

    mutating func end() throws {
        guard let id = pick(naive.awards.map(\.id)), let award = naive.award(id) else { return }
        let left = naive.granted(award) - naive.agreements.filter { $0.value == id }.map { naive.disbursed($0.key) }.sum
        let value = amount(upTo: left)
        try put(CallHistory.ended(id, freed: value), if: value <= left) {
            $0.freed.append(.init(award: id, amount: value))
            $0.ended.insert(id)
        }
    }
}
