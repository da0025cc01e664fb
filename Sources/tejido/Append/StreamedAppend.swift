import Engine
import EventStore
import Events
import Platform
import Transparency

/// Appends a stream in parts, each committed by itself: while one is judged and written, the next is read.
struct StreamedAppend {
    let programme: Programme
    let files: [InputFile]
    let refusals: RefusalPrinter

    /// Commits every `count` events; a refused part ends it, and what was committed before stays.
    func run(chunk count: Int, _ printer: inout ReceiptPrinter) throws {
        let reader = ChunkReader(files, events: count)
        var next = try reader.next()
        while let chunk = next {
            let (outcome, read) = try commit(chunk, whileReading: reader)
            guard outcome.refusals.isEmpty else {
                try refuse(chunk, outcome, printer)
                return
            }
            try printer.take(outcome.receipts)
            next = try read.get()
        }
        try end(&printer)
    }

    /// Commits each event by itself, as soon as its line is there; refusals are listed at the end.
    func runEach(_ printer: inout ReceiptPrinter) throws {
        let reader = ChunkReader(files, events: 1)
        var refusals = refusals
        var refused = 0
        while let chunk = try reader.next() {
            let outcome = try programme.append(chunk)
            if outcome.refusals.isEmpty {
                try printer.take(outcome.receipts)
            } else {
                refused += 1
                try refusals.take(outcome) { InputPlace(file: chunk.name, line: $0) }
            }
        }
        try end(&printer)
        if refused > 0 {
            try refusals.end()
            throw Failure(
                .refused,
                "\(refused) of \(refused + printer.appended + printer.present) events were refused",
                remedy: "the others are recorded; correct what is listed and send it again")
        }
    }

    private func commit(
        _ chunk: Chunk, whileReading reader: ChunkReader
    ) throws -> (outcome: Outcome, next: Result<Chunk?, any Error>) {
        // One thread has the programme and the other the reader.
        let (outcome, next) = Threads.overlap({ try programme.append(chunk) }, with: { try reader.next() })
        return (try outcome.get(), next)
    }

    private func refuse(_ chunk: Chunk, _ outcome: Outcome, _ printer: ReceiptPrinter) throws {
        var refusals = refusals
        try refusals.take(outcome) { InputPlace(file: chunk.name, line: $0) }
        try refusals.end()
        let first = chunk.firstLine
        throw Failure(
            .refused,
            "\(outcome.refusals.count) refused; \(printer.appended + printer.present) events before "
                + "\(chunk.name):\(first) are recorded, nothing from there on",
            remedy: "correct what is listed and send \(chunk.name) again from line \(first)")
    }

    private func end(_ printer: inout ReceiptPrinter) throws {
        let head = try programme.log.head()
        try printer.end(printer.summary(head.size, head.tree.root()))
    }
}

extension Programme {
    /// Appends a part of the input: all of it or nothing.
    fileprivate func append(_ chunk: Chunk) throws -> Outcome {
        var batch: [Prepared] = []
        batch.reserveCapacity(chunk.readings.count)
        var options = AppendOptions()
        for reading in chunk.readings {
            switch reading {
            case .prepared(let event): batch.append(event)
            case .refused(let refusal): options.earlierRefusals.append(refusal)
            }
        }
        return try append(batch, options)
    }
}
