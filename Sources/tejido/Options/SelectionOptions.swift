public import ArgumentParser
public import Reports

/// Which rows and columns of a report are shown, and in which order.
struct SelectionOptions: ParsableArguments {
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "Only rows for which this holds; several: all must hold. Also != < <= > >=.", valueName: "column=value"))
    var conditions: [SheetCondition] = []

    @Option(
        name: .long, parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Sort by this column, -column for the largest first; several.", valueName: "column"))
    var sort: [SheetOrder] = []

    @Option(name: .long, help: ArgumentHelp("Only these columns, in this order.", valueName: "column,…"))
    var columns: String?

    /// What was asked for.
    var selection: SheetSelection {
        SheetSelection(
            conditions: conditions, order: sort,
            columns: columns.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) } ?? [])
    }
}

extension SheetCondition: ExpressibleByArgument {
    /// A condition as it is typed.
    public init?(argument: String) { self.init(argument) }
}

extension SheetOrder: ExpressibleByArgument {
    /// A column with or without a minus before it.
    public init?(argument: String) { self.init(argument) }
}
