// generate N [SEED]: the history of a whole programme in N events, as input for `tejido append`, on standard output.
//
// The same N and seed give the same bytes. Territories differ in size as 1, 1/2, 1/3 …; events come in the order of their days.
import Glibc

guard (2...3).contains(CommandLine.arguments.count),
    let wanted = Int(CommandLine.arguments[1]), wanted > 0,
    let seed = CommandLine.arguments.count == 3 ? UInt64(CommandLine.arguments[2]) : 1
else {
    print("usage: generate N [SEED]")
    exit(64)
}

/// How many yearly rounds a territory has when the last event is out; the seventh ends in 2026.
let rounds = 6
let count = min(200, max(1, wanted / 100))
let harmonic = (1...count).reduce(0.0) { $0 + 1 / Double($1) }
var seeds = SplitMix64(seed: seed)
var programme = Programme()
var territories = (1...count).map { number in
    // Sizes are spread over the numbers, and so over the starting days, by a stride that is prime to every count.
    let rank = number * 211 % count + 1
    let events = Double(wanted) / Double(rounds) / harmonic / Double(rank)
    return Territory(
        number: number, size: RoundSize(events: Int(events)), seed: seeds.next(),
        start: Day(number: 1 + (number - 1) / 2))
}

var queue = DayQueue(streams: count + 1)
programme.continueHistory()
queue.put(programme.script.nextDay, at: 0)
for index in territories.indices {
    territories[index].continueHistory(territories: count)
    queue.put(territories[index].script.nextDay, at: index + 1)
}

var output = Output()
for counter in 1...wanted {
    guard let stream = queue.first else { break }
    if stream == 0 {
        _ = programme.script.emit(id: counter, to: &output)
        if programme.script.nextDay == nil { programme.continueHistory() }
        queue.put(programme.script.nextDay, at: 0)
    } else {
        let index = stream - 1
        if let sharing = territories[index].script.emit(id: counter, to: &output) {
            territories[sharing.reader - 1].shared.append((stream, sharing.lesson))
        }
        if territories[index].script.nextDay == nil { territories[index].continueHistory(territories: count) }
        queue.put(territories[index].script.nextDay, at: stream)
    }
}
output.flush()
