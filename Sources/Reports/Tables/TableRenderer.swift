import Rules

/// Tables for people: a title line, headings in their language, aligned columns that fit the terminal.
///
/// Nothing is dropped. Where the columns do not fit, headings are wrapped, then cells of text; where even that leaves no
/// room, the table is parted into several, each with the columns that name its rows; and where these leave no room, each row is a
/// block of lines `heading: value`. Shares are drawn as bars where there is room for all of them.
struct TableRenderer {
    private let language: Language
    private let width: Int?
    private let cells: CellText

    private static let gap = 2
    /// The narrowest that a column of text is wrapped to.
    private static let narrowest = 12
    /// The narrowest that a column of text is read with ease.
    private static let readable = 24

    init(in language: Language, width: Int?) {
        self.language = language
        self.width = width
        cells = CellText(language)
    }

    func text(_ sheet: Sheet) -> String {
        var grid = Grid(sheet, cells, language)
        let drawn = grid.drawingShares(of: sheet)
        if excess(of: drawn.naturalWidths) <= 0 { grid = drawn }
        let title = TitleLine(language).text(sheet, grid.soleCurrency)
        let head = Wrapping.paragraph("", title, indent: 2, width: width)
        if sheet.rows.isEmpty { return head + "\n  \(Phrasebook.emptyTable[language])\n" }
        if let widths = fitted(grid) { return head + laidOut(grid, widths) }
        guard let parts = parted(grid) else { return head + blocks(grid) }
        let withBars = parted(drawn).flatMap { $0.count == parts.count ? $0 : nil }
        return head + (withBars ?? parts).map { laidOut($0.grid, $0.widths) }.joined()
    }

    private func laidOut(_ grid: Grid, _ widths: [Int]) -> String {
        var lines = [
            line(grid.headings, grid, widths, onTheGround: true), widths.map { rule($0) }.joined(separator: gap),
        ]
        lines += grid.rows.map { line($0, grid, widths) }
        // A part of a table may have no column that is summed.
        let totals = grid.totals.filter { $0.dropFirst().contains { !$0.isEmpty } }
        if !totals.isEmpty {
            lines.append(widths.map { rule($0) }.joined(separator: gap))
            lines += totals.map { line($0, grid, widths) }
        }
        return "\n" + lines.map { $0 + "\n" }.joined()
    }

    /// As many columns beside those that name the rows as there is room for, then the next; nil where there is none.
    private func parted(_ grid: Grid) -> [(grid: Grid, widths: [Int])]? {
        let names = grid.naming
        var parts: [(grid: Grid, widths: [Int])] = []
        var taken: [Int] = []
        for column in grid.headings.indices where !names.contains(column) {
            let longer = grid.keeping(names + taken + [column])
            if excess(of: narrow(longer, text: Self.readable)) <= 0 {
                taken.append(column)
                continue
            }
            if !taken.isEmpty, let part = fittedPart(grid, names + taken) { parts.append(part) }
            guard fittedPart(grid, names + [column]) != nil else { return nil }
            taken = [column]
        }
        if let last = fittedPart(grid, names + taken) { parts.append(last) }
        return parts
    }

    private func fittedPart(_ grid: Grid, _ columns: [Int]) -> (grid: Grid, widths: [Int])? {
        let part = grid.keeping(columns)
        return fitted(part).map { (part, $0) }
    }

    private var gap: String { String(repeating: " ", count: Self.gap) }

    private func rule(_ width: Int) -> String { String(repeating: "─", count: width) }

    /// The width of each column, or nil when the table does not fit however it is wrapped.
    ///
    /// Headings that are wider than what stands below them give way first, then columns of text: the widest of them one
    /// step at a time, so that all end alike. A heading that is wrapped takes no more room than it needs.
    private func fitted(_ grid: Grid) -> [Int]? {
        let natural = grid.naturalWidths
        var widths = natural
        for least in [narrow(grid, text: .max), narrow(grid, text: Self.narrowest)] {
            var excess = excess(of: widths)
            while excess > 0 {
                let yielding = widths.indices.filter { widths[$0] > least[$0] }
                guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
                excess -= 1
            }
            guard excess <= 0 else { continue }
            return widths.indices.map { grid.mayWrap[$0] || widths[$0] == natural[$0] ? widths[$0] : least[$0] }
        }
        return nil
    }

    /// As wide as the widest cell and the longest word of the heading; columns of text not wider than `text`.
    private func narrow(_ grid: Grid, text: Int) -> [Int] {
        let widths = grid.narrowWidths
        return widths.indices.map { grid.mayWrap[$0] ? min(widths[$0], text) : widths[$0] }
    }

    /// How many columns of the terminal are missing; not more than 0 where all fit.
    private func excess(of widths: [Int]) -> Int {
        guard let width else { return 0 }
        return widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    }

    /// Cells side by side, those of fewer lines with their first at the top, or `onTheGround` with their last at the
    /// bottom.
    private func line(_ texts: [String], _ grid: Grid, _ widths: [Int], onTheGround: Bool = false) -> String {
        var wrapped = zip(texts, widths).map { Wrapping.lines($0, width: $1) }
        let height = wrapped.map(\.count).max() ?? 1
        if onTheGround {
            wrapped = wrapped.map { Array(repeating: "", count: height - $0.count) + $0 }
        }
        return (0..<height).map { index in
            let parts = wrapped.indices.map { column in
                let part = index < wrapped[column].count ? wrapped[column][index] : ""
                return padded(part, widths[column], grid.isRight[column])
            }
            return trimmed(parts.joined(separator: gap))
        }.joined(separator: "\n")
    }

    private func padded(_ text: String, _ width: Int, _ right: Bool) -> String {
        let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
        return right ? space + text : text + space
    }

    private func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    /// Each row as lines `heading: value`, those without a value left out: an empty cell says nothing there.
    private func blocks(_ grid: Grid) -> String {
        let rows = grid.rows.map { block(zip(grid.headings, $0)) }
        let totals = grid.totals.map { total in
            "\n\(total[0])" + block(zip(grid.headings, total).dropFirst())
        }
        return (rows + totals).joined()
    }

    private func block(_ cells: some Sequence<(String, String)>) -> String {
        "\n"
            + cells.filter { !$1.isEmpty }.map { heading, value in
                Wrapping.paragraph("\(heading): ", value, indent: 4, width: width)
            }.joined()
    }
}
