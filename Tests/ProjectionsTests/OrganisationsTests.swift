import Events
import FieldCoding
import Projections
import Testing

@Suite struct OrganisationsTests {
    /// One organisation of the programme that works in two territories, and two of one id that have nothing in common.
    private func story() throws -> Story {
        var story = Story()
        story.tell(on: "2024-01-01", Facts.organisation("red", .private, name: "Red"), in: .programme)
        story.tell(Facts.organisation("junta", name: "Junta de Los Aromos"))
        story.tell(Facts.organisation("junta", name: "Junta de Cerro Alto"), in: "cerro-alto")
        for (territory, amount) in [("los-aromos", 60), ("cerro-alto", 50)] as [(TerritoryID, Int64)] {
            story.tell(Facts.call("c", pot: 500), in: territory)
            story.tell(Facts.project("p", "c", amount, of: "red"), in: territory)
            story.tell(Facts.project("q", "c", 20, of: "junta"), in: territory)
            story.tell(Facts.award("a", "p", "c", amount), in: territory)
        }
        story.tell(Facts.award("b", "q", "c", 20))
        story.tell(Facts.ended("b", freed: 20))
        story.tell(Facts.agreement("g", "a", 60, reportsDue: ["2024-02-01", "2024-03-01"]))
        story.tell(try Facts.disbursed("g", 60))
        story.tell(try Facts.expense("e", "g", 30))
        story.tell(try Facts.review("e", .rejected, 10))
        return story
    }

    @Test func anOrganisationOfTheProgrammeIsOneInAllTerritories() throws {
        #expect(
            try story().table(.organisations, today: "2024-02-10").text(
                "territory", "organisation", "sector", "territories", "projects", "awards", "awarded", "rejected",
                "lateReports") == """
                    cerro-alto junta community cerro-alto 1 0 0 0 0
                    los-aromos junta community los-aromos 1 0 0 0 0
                    programme red private cerro-alto los-aromos 2 2 110 20 1
                    """)
    }

    @Test func amountsInTwoCurrenciesAreTwoRows() throws {
        var story = Story()
        story.tell(Facts.organisation("red"), in: .programme)
        story.tell(
            RulesEnacted(
                effective: story.day, parameters: .object(["money": .object(["currency": .string("EUR")])]),
                retroactive: false, rulebook: "euro"), in: "cerro-alto")
        for territory in ["los-aromos", "cerro-alto"] as [TerritoryID] {
            story.tell(Facts.call("c"), in: territory)
            story.tell(Facts.project("p", "c", 70, of: "red"), in: territory)
            story.tell(Facts.award("a", "p", "c", 70), in: territory)
        }
        let table = try story.table(.organisations)
        #expect(table.rows.map(\.key) == ["programme/red", "programme/red#2"])
        #expect(table.text("currency", "territories", "awarded") == "CLP los-aromos 70\nEUR cerro-alto 70")
    }

    @Test func whatItCanShowAndWhatBarsItAreThoseOfTheDay() throws {
        var story = try story()
        for (credential, expires) in [
            (.registry19862, nil), (.legalPersonality, "2024-06-01"), (.bankAccount, "2024-01-15"),
        ] as [(OrganisationCredentialRecorded.Credential, Day?)] {
            story.tell(
                OrganisationCredentialRecorded(
                    credential: credential, expires: expires, issued: "2024-01-01", organisation: "junta"))
        }
        story.tell(
            OrganisationDebarred(
                cause: .notRendered, from: "2024-03-01", organisation: "red", repeat: false, until: "2026-02-28"))
        func shown(_ today: Day) throws -> String {
            try story.table(.organisations, today: today).text("name", "credentials", "debarredUntil")
        }
        #expect(
            try shown("2024-02-10") == """
                Junta de Cerro Alto · ·
                Junta de Los Aromos legalPersonality registry19862 ·
                Red · 2026-02-28
                """)
        #expect(try shown("2024-06-02").contains("Junta de Los Aromos registry19862 ·"))
        #expect(try shown("2026-03-01").hasSuffix("Red · ·"))
    }
}
