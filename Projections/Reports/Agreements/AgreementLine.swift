import Events
import Rules

/// What stands behind one row of `agreements`.
struct AgreementLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let agreement: AgreementID
    let project: ProjectID
    let organisation: OrganisationID?
    /// The day that says which cycle is its.
    let day: Day
    private let award: AwardAccount<Figure>
    private let term: AgreementTerm
    private let today: Day
    private var blockedBy: String?

    init(
        territory: TerritoryID, agreement: AgreementID, project: ProjectID, organisation: OrganisationID?,
        award: AwardAccount<Figure>, term: AgreementTerm, day: Day, today: Day
    ) {
        self.territory = territory
        self.agreement = agreement
        self.project = project
        self.organisation = organisation
        self.award = award
        self.term = term
        self.day = day
        self.today = today
    }

    private var isOpen: Bool { award.closed == nil }

    /// Nil once the project is closed.
    var daysLate: Int64? { isOpen ? term.daysLate(on: today) : nil }

    private var state: String { award.closed?.outcome.rawValue ?? (award.disbursed.value > 0 ? "running" : "signed") }

    /// Finds what stands first in the way of the next payment. `overdue` is an agreement of the same grantee whose
    /// report is late.
    mutating func block(overdue: AgreementID?, sector: Sector?) {
        guard isOpen, let conditions = award.conditions, let next = conditions.next else { return }
        if conditions.needsNoPending, let overdue {
            blockedBy = "reportOverdue \(overdue)"
        } else if conditions.needsGuarantee(of: sector), conditions.guaranteedUntil.map({ $0 < today }) ?? true {
            blockedBy = conditions.guaranteedUntil == nil ? "guaranteeMissing" : "guaranteeExpired"
        } else if next.condition == .report, !next.isBegun, !conditions.hasApprovedReport {
            blockedBy = "reportAwaited"
        } else if next.condition == .progress, let threshold = next.threshold {
            let before = Int128(award.disbursed.value - next.paid)
            let isReached = Int128(award.accepted.value) * 10_000 >= Int128(threshold.value) * before
            if !isReached { blockedBy = "progressAwaited" }
        }
    }

    static var shape: TableShape<AgreementLine, Figure> {
        TableShape(name: "agreements", title: "Agreements", rows: "TERRITORY/AGREEMENT", columns: identity + duties)
    }

    private static var identity: [ColumnShape<AgreementLine, Figure>] {
        [
            .id("territory", "The territory.") { $0.territory.text },
            .id("agreement", "The agreement.") { $0.agreement.text },
            .id("project", "The project that it is about.") { $0.project.text },
            .id("organisation", "Who carries it out; blank where the source is silent.") { $0.organisation?.text },
            .text("state", "signed, running (paid at least in part), completed, terminated or abandoned.") {
                $0.state
            },
            .day("signed", "The day it was signed.") { $0.term.signedOn },
            .day("from", "The first day of the term.") { $0.term.from },
            .day("until", "The last day of the term, extensions included.") { $0.term.to },
        ]
    }

    private static var duties: [ColumnShape<AgreementLine, Figure>] {
        [
            .day("nextDue", "When the next report is due; blank once all are there or the project is closed.") {
                $0.isOpen ? $0.term.nextDue : nil
            },
            .plain(
                "daysLate", .number,
                "Days by which that report is late on the report's day, grace aside; blank once the project is closed."
            ) { $0.daysLate },
            .text(
                "blockedBy",
                "What stands first in the way of the next payment: reportOverdue (with the agreement of the same "
                    + "grantee), guaranteeMissing, guaranteeExpired, reportAwaited or progressAwaited."
            ) { $0.blockedBy },
            .day("guaranteeUntil", "The last day of the guarantee that holds longest; blank where none is held.") {
                $0.award.conditions?.guaranteedUntil
            },
        ]
    }
}

extension PaymentConditions {
    /// Whether a grantee of a sector gives a guarantee; one whose sector nobody knows does not.
    func needsGuarantee(of sector: Sector?) -> Bool {
        switch sector {
        case .community: needsGuarantee.community
        case .private: needsGuarantee.private
        case .public: needsGuarantee.public
        case nil: false
        }
    }
}
