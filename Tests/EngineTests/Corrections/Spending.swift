import Decisions
import Engine
import Events
import EventStore
import Projections
import Testing

/// A small history for tests about time: one award of 3,000,000, paid in one instalment, and what is spent of it.
///
/// Every line is written with ' for " and its id is its name.
enum Spending {
    static let person = "p-ksmb6e77awvzj7ab44dxnywnee"
    private static let digits = String(repeating: "a", count: 63)

    static func line(
        _ id: String, _ type: String, on day: String, _ data: String, in territory: String = "valle",
        irregular: String = ""
    ) -> String {
        let named =
            irregular.isEmpty ? "" : ",'irregular':[{'rule':'\(irregular)','reason':'así consta en el acta'}]"
        return
            "{'id':'\(id)','type':'\(type)','territory':'\(territory)','occurred':'\(day)','actor':'mesa','data':{\(data)}\(named)}"
            .replacing("'", with: "\"")
    }

    /// What has to be there before money is spent.
    static let paid = [
        line(
            "rules", "rules.enacted", on: "2026-01-01",
            "'rulebook':'simple','effective':'2026-01-01','retroactive':false,'parameters':{'requirements':"
                + "{'selection':false,'board':false,'plan':false,'objectives':false,'fund':false,"
                + "'participation':false,'admissibility':false,'evaluation':false,'ranking':false}}", in: "programme"),
        line("proposed", "territory.proposed", on: "2026-01-05", "'name':'El Valle','commune':'Olmué'"),
        line(
            "muni", "organisation.registered", on: "2026-01-06",
            "'organisation':'muni','name':'Municipalidad','kind':'public','sector':'public'"),
        line(
            "club", "organisation.registered", on: "2026-01-06",
            "'organisation':'club','name':'Escuela pública','kind':'public','sector':'public'"),
        line(
            "call", "call.published", on: "2026-01-10",
            "'call':'c1','pot':5000000,'opens':'2026-01-10','closes':'2026-02-20','criteria':[]"),
        line(
            "project", "project.submitted", on: "2026-01-15",
            "'project':'p1','call':'c1','organisation':'club','title':'Sombra','requested':3000000,"
                + "'cofinancing':0,'items':[{'item':'i1','category':'obras','amount':3000000,'source':'grant'}]"),
        line(
            "award", "funds.awarded", on: "2026-02-21", "'award':'a1','project':'p1','call':'c1','amount':3000000"),
        line(
            "agreement", "agreement.signed", on: "2026-02-23",
            "'agreement':'g1','award':'a1','grantor':'muni','from':'2026-02-23','to':'2026-08-31',"
                + "'instalments':[{'n':1,'amount':3000000,'condition':'signature'}]"),
        line(
            "payment", "disbursement.made", on: "2026-02-24",
            "'agreement':'g1','n':1,'amount':3000000,'bankReference':'\(digits)b'"),
    ]

    static func expenseData(_ amount: Int, key: Character = "1", dated: String = "2026-03-02") -> String {
        "'expense':'e\(key)','agreement':'g1','item':'i1','amount':\(amount),'document':'invoice',"
            + "'documentDay':'\(dated)','documentKey':'\(digits)\(key)','source':'grant'"
    }

    static func expense(_ amount: Int, key: Character = "1", on day: String = "2026-03-05") -> String {
        line("expense-\(key)", "expense.reported", on: day, expenseData(amount, key: key))
    }

    static func reviewData(_ amount: Int, key: Character = "1") -> String {
        "'expense':'e\(key)','outcome':'accepted','accepted':\(amount),'stage':'first','by':'\(person)'"
    }

    static func review(_ amount: Int, key: Character = "1", on day: String = "2026-03-10") -> String {
        line("review-\(key)", "expense.reviewed", on: day, reviewData(amount, key: key))
    }

    static func annulled(
        _ id: String, _ target: String, on day: String = "2026-06-30", in territory: String = "valle",
        irregular: String = ""
    ) -> String {
        line(
            id, "event.annulled", on: day, "'target':'\(target)','authorisedBy':'\(person)','reason':'error'",
            in: territory, irregular: irregular)
    }

    static func corrected(
        _ id: String, _ target: String, _ data: String, occurred: String? = nil, on day: String = "2026-06-30",
        in territory: String = "valle", irregular: String = ""
    ) -> String {
        line(
            id, "event.corrected", on: day,
            "'target':'\(target)','authorisedBy':'\(person)','reason':'error','data':{\(data)}"
                + (occurred.map { ",'occurred':'\($0)'" } ?? ""), in: territory, irregular: irregular)
    }
}

extension Workshop {
    /// A store with a history, each line recorded by itself.
    convenience init(_ lines: [String]) throws {
        try self.init()
        for line in lines { try append(line) }
    }

    /// The codes that refuse a batch, an element per refused event.
    func refusals(_ lines: String...) throws -> [Set<String>] {
        let outcome = try programme.append(try Workshop.prepared(Array(lines.joined(separator: "\n").utf8)))
        return outcome.refusals.map { refusal in
            guard case .objections(let objections) = refusal.cause else { return ["\(refusal)"] }
            return Set(objections.map(\.rule.code))
        }
    }

    /// The territory's figures of a column of `budgets`, added up.
    func budget(_ column: String, from viewpoint: Viewpoint = .now) throws -> Int64 {
        let query = try #require(ReportQuery(.budgets, territory: TerritoryID(unchecked: "valle")))
        let table = try #require(try programme.query(query, from: viewpoint).tables.first)
        let index = try #require(table.index(of: column))
        return table.rows.reduce(0) { $0 + ($1.cells[index].number ?? 0) }
    }

    /// Everything wrong with the store, derived tables included.
    func findings() throws -> [String] { try programme.verify().findings.map(\.description) }
}
