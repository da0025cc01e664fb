extension Rule {
    /// See ``Rule/meaning``.
    public static let guaranteeNotLodged = impossible(
        "guarantee.notLodged",
        "A guarantee is extended, returned or executed after it was lodged, and returned or executed once.",
        remedy: "check agreement and kind, or record first that it was lodged")
    /// See ``Rule/meaning``.
    public static let guaranteeReturnedEarly = irregular(
        "guarantee.returnedEarly", "A guarantee is returned after the project was closed.",
        remedy: "close the project first")
    /// See ``Rule/meaning``.
    public static let unknownCofinancingItem = impossible(
        "cofinancing.unknownItem", "Own money goes into an item of the budget.",
        remedy: "check the item")
    /// See ``Rule/meaning``.
    public static let unknownReport = impossible(
        "report.unknown", "A report was handed in in the territory.",
        remedy: "check the report's id")
    /// See ``Rule/meaning``.
    public static let duplicateReport = impossible(
        "report.duplicate", "A report's id is new in its territory.",
        remedy: "choose another id; tejido log shows the report that has this one")
    /// See ``Rule/meaning``.
    public static let reportPeriodReversed = impossible(
        "report.periodReversed", "What a report is about does not end before it begins.",
        remedy: "correct from or to")
    /// See ``Rule/meaning``.
    public static let foreignExpense = impossible(
        "report.foreignExpense", "A report accounts for expenses of its agreement, each once.",
        remedy: "check the expenses")
    /// See ``Rule/meaning``.
    public static let foreignReply = impossible(
        "report.foreignReply", "A report answers one of its own agreement.",
        remedy: "check replies")
    /// See ``Rule/meaning``.
    public static let expenseOutsidePeriod = irregular(
        "report.expenseOutsidePeriod", "The documents of the expenses of a report are of the days that it is about.",
        remedy: "check the days of the documents")
    /// See ``Rule/meaning``.
    public static let reportLate = irregular(
        "report.late", "A report is handed in by the day it is due, and reports.graceDays more.",
        remedy: "check the day; a late report needs a stated reason")
    /// See ``Rule/meaning``.
    public static let reportReplyLate = irregular(
        "report.replyLate",
        "Observations on a report are answered by the day that the review set, else within reports.replyWorkingDays.",
        remedy: "check the day; a late reply needs a stated reason")
    /// See ``Rule/meaning``.
    public static let reportReplyUnasked = irregular(
        "report.replyUnasked", "A reply answers a report that was reviewed.",
        remedy: "record first the review")
    /// See ``Rule/meaning``.
    public static let unknownMovedItem = impossible(
        "reallocation.unknownItem", "Money moves between items of the budget.",
        remedy: "check the items")
    /// See ``Rule/meaning``.
    public static let reallocationUnbalanced = impossible(
        "reallocation.unbalanced", "Money moves between items of one source, and no more than an item has.",
        remedy: "correct the moves")
    /// See ``Rule/meaning``.
    public static let reallocationCapBroken = irregular(
        "reallocation.capBroken",
        "The share of a category in the grant lies within its bounds also after money has moved.",
        remedy: "move money otherwise")
    /// See ``Rule/meaning``.
    public static let termNotExtended = impossible(
        "term.notExtended", "An extension ends the term later than before.",
        remedy: "check the day")
    /// See ``Rule/meaning``.
    public static let extendedAfterTerm = irregular(
        "term.afterItsEnd", "A term is extended before it ends.",
        remedy: "check the day; a late extension needs a stated reason")
    /// See ``Rule/meaning``.
    public static let extensionTooLong = irregular(
        "term.extensionTooLong", "All extensions together are no longer than execution.maxExtension of the first term.",
        remedy: "extend it less")

    static let reportRules = [
        guaranteeNotLodged, guaranteeReturnedEarly, unknownCofinancingItem, unknownReport, duplicateReport,
        reportPeriodReversed, foreignExpense, foreignReply, expenseOutsidePeriod, reportLate, reportReplyLate,
        reportReplyUnasked, unknownMovedItem, reallocationUnbalanced, reallocationCapBroken, termNotExtended,
        extendedAfterTerm, extensionTooLong,
    ]
}
