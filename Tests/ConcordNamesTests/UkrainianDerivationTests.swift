import ConcordModel
import ConcordNames
import Testing

@Suite struct UkrainianDerivationTests {
  @Test func zelensky() {
    let all = UkrainianDerivation.latin(ofWord: "Зеленський", kind: .person, role: .family)
    #expect(all.first?.text == "Zelenskyi")
  }
}
