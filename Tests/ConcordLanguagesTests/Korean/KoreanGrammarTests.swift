import ConcordText
import Testing

@testable import ConcordLanguages

@Suite("Korean tables and paradigms")
struct KoreanGrammarTests {
  @Test("every class has a bit")
  func classes() {
    #expect(KoreanGrammar.shared.classCount <= 64)
    #expect(KoreanGrammar.shared.formCount > 1_200)
  }

  @Test(arguments: ["particles", "copula", "suffixes", "titles", "readings", "family-names"])
  func rowsAreWhole(_ table: String) throws {
    let fields = ["particles": 8, "copula": 6, "suffixes": 5, "titles": 3, "readings": 2]
    let text = try #require(ShippedData.text("languages/korean/\(table).tsv"))
    for line in text.split(separator: "\n") where !"#@%".contains(line.prefix(1)) {
      let count = line.split(separator: "\t", omittingEmptySubsequences: false).count
      #expect(count >= fields[table] ?? 5, "\(table): \(line)")
    }
  }

  @Test(arguments: [
    ("평양", "topic", "평양은"), ("러시아", "topic", "러시아는"), ("서울", "direction, means", "서울로"),
    ("평양", "direction, means", "평양으로"), ("러시아", "copula, past", "러시아였다"),
    ("서울", "copula, polite", "서울이에요"), ("NIS", "comitative", "NIS와"), ("김정은", "vocative", "김정은아"),
    ("러시아", "quotative", "러시아라고"), ("국정원(NIS)", "subject", "국정원(NIS)가"), ("", "topic", "는"),
    ("평양", "dative", "평양에게"), ("평양", "copula, adnominal", "평양인"),
  ])
  func paradigm(_ term: String, _ function: String, _ form: String) {
    let row = Korean.paradigm(of: term).first { $0.function == function }
    #expect(row?.form == form)
  }

  @Test("every form of a paradigm is read back after its term")
  func paradigmsAreRead() {
    for term in ["평양", "러시아", "서울"] {
      for host in [KoreanTail.Host.person, .place] {
        let unread = Korean.paradigm(of: term).filter { row in
          KoreanTail.parse(
            String(row.form.dropFirst(term.count)), after: KoreanFinal(endOf: term), host: host
          )
          .map { $0.isAllomorphWrong } ?? true
        }
        // Some particles are for persons, for places or for common nouns alone.
        let only: Set = [
          "from, at (short)", "honorific dative", "honorific subject", "honorific subject, topic",
          "dative (spoken)", "according to", "copula, and", "copula, and at once", "copula, if",
        ]
        #expect(unread.allSatisfy { only.contains($0.function) }, "\(unread)")
      }
    }
  }
}
