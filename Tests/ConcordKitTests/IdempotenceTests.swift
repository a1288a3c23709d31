import ConcordFormats
import ConcordKit
import ConcordModel
import ConcordTestSupport
import Foundation
import Testing

/// Canonicalising what has been canonicalised changes nothing, and a text in which nothing was
/// found keeps every byte: over the seeds, and over random mixes of the names that ship, in every
/// house.
@Suite struct IdempotenceTests {
  static let houses = ["default", "ap", "reuters", "yonhap", "kyiv-independent"]

  private func canonicaliser(_ house: String) throws -> Canonicaliser {
    var options = Workspace.Options()
    options.house = house
    options.usesCache = false
    return Canonicaliser(try Workspace(options))
  }

  @Test(arguments: houses) func seeds(_ house: String) throws {
    let canonicaliser = try canonicaliser(house)
    let folder = Fixtures.root.appending(path: "seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    #expect(names.count >= 15)
    for name in names {
      let once = canonicaliser.canonicalise(try Fixtures.text("seeds/\(name)"))
      #expect(canonicaliser.canonicalise(once) == once, "\(name)")
    }
  }

  @Test(arguments: houses) func randomMixes(_ house: String) throws {
    let canonicaliser = try canonicaliser(house)
    let forms = try Self.forms()
    #expect(forms.count > 200)
    var generator = SeededGenerator(seed: 20_261_122)
    var failures: [String] = []
    for _ in 0..<1500 {
      let text = Self.mix(of: forms, &generator)
      let once = canonicaliser.canonicalise(text)
      let twice = canonicaliser.canonicalise(once)
      if !twice.utf8.elementsEqual(once.utf8) {
        failures.append("  \(text)\n→ \(once)\n→ \(twice)")
      }
    }
    #expect(
      failures.isEmpty,
      "seed \(generator.seed), \(failures.count) texts:\n\(failures.prefix(8).joined(separator: "\n"))"
    )
  }

  /// Every listed form of the glossaries that ship, and the spellings that take no glossary to
  /// think of: capitals, no hyphens, hyphens for spaces, the family name alone, NFD.
  private static func forms() throws -> [String] {
    let folder = Fixtures.root.appending(path: "glossaries")
    var forms: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".yaml") {
      let glossary = try GlossaryYAML.read(
        Array(try Fixtures.data("glossaries/\(name)")), path: name)
      forms += glossary.concepts.flatMap { $0.sections.flatMap { $0.terms.map(\.form) } }
    }
    let listed = forms.sorted()
    for form in listed {
      forms.append(form.uppercased())
      forms.append(form.replacingOccurrences(of: "-", with: " "))
      forms.append(form.replacingOccurrences(of: "-", with: ""))
      forms.append(form.decomposedStringWithCanonicalMapping)
      if let last = form.split(separator: " ").last { forms.append(String(last)) }
    }
    return forms
  }

  private static let between = [
    " ", ", ", ". ", "\n", "’s ", "' ", " and ", " an ", " a ", " the ", "-", " — ", " (", ") ",
    "은 ", "는 ", "이 ", "가 ", "을 ", "를 ", "과 ", "와 ", "으로 ", "로 ", "에서는 ", "이라고 ", "라고 ",
    " 대통령은 ", "들이 ", "과의 ", "«", "» ", "“", "” ", " з ", " у ", " до ", " від ", "а ", "у ",
    "ом ", "ові ", "/", " @", " https://t.me/", "\r\n", "\t", "…", "s ", "s’ ",
  ]

  private static func mix(of forms: [String], _ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      text += between.randomElement(using: &generator) ?? " "
      text += forms.randomElement(using: &generator) ?? ""
      text += between.randomElement(using: &generator) ?? " "
    }
    return text
  }
}
