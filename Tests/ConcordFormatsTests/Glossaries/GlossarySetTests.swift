import ConcordFormats
import ConcordModel
import Testing

@Suite struct GlossarySetTests {
  private func read(_ path: String, _ text: String) throws -> Glossary {
    try GlossaryYAML.read(Array(text.utf8), path: path)
  }

  @Test func laterOverrides() throws {
    let first = try read("a.yaml", "concepts:\n- id: x\n  en: X\n- id: y\n  en: Y")
    let second = try read(
      "b/c.yaml", "glossary: desk\nconcepts:\n- id: z\n  en: Z\n- id: x\n  uk: Кс")
    let third = try read("d.yaml", "concepts:\n- id: x\n  en: Xx")
    let (concepts, overrides) = GlossarySet.merge([first, second, third])
    #expect(concepts.map(\.id) == ["x", "y", "z"])
    #expect(concepts[0] == third.concepts[0])
    #expect(
      overrides.map(\.description) == [
        "b/c.yaml:5:3: concept \"x\" overrides that of a.yaml:2:3",
        "d.yaml:2:3: concept \"x\" overrides that of b/c.yaml:5:3",
      ])
  }

  @Test func withoutPlaces() {
    let concept = ConceptEntry(id: "x", kind: .term)
    let glossary = Glossary(name: "made", concepts: [concept])
    let other = Glossary(name: "other", concepts: [concept])
    #expect(
      GlossarySet.merge([glossary, other]).overrides.map(\.description) == [
        "other: concept \"x\" overrides that of made"
      ])
  }
}
