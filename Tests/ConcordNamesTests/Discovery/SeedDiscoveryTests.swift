import ConcordModel
import ConcordNames
import ConcordTestSupport
import Foundation
import Testing

/// Discovery over texts in three languages, measured against what is marked by hand.
@Suite struct SeedDiscoveryTests {
  /// A person or place of the articles.
  private struct Entity {
    var id: String
    var kind: ConceptEntry.Kind?
    var forms: [Language: Set<String>]

    init(_ fields: [Substring]) {
      id = String(fields[0])
      kind = ConceptEntry.Kind(rawValue: String(fields[1]))
      forms = [:]
      for (language, field) in zip([Language.english, .korean, .ukrainian], fields[2...]) {
        forms[language] = Set(field.split(separator: "|").map { $0.lowercased() })
      }
    }
  }

  private static func truth(_ set: String) throws -> [Entity] {
    try Fixtures.text("Tests/Fixtures/discovery/\(set)-truth.tsv").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { Entity($0.split(separator: "\t", omittingEmptySubsequences: false)) }
  }

  private static func discovered(_ folder: String, count: Int) throws -> [DiscoveredName] {
    let folder = Fixtures.root.appending(path: folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    #expect(files.count == count)
    let texts = try files.enumerated().map { number, file in
      NameDiscovery.Text(
        document: number, bytes: Array(try Data(contentsOf: folder.appending(path: file))))
    }
    return NameDiscovery().names(in: texts)
  }

  /// The spellings of a cluster in a language, in small letters; parts of the name where it has no
  /// full form.
  private static func forms(_ name: DiscoveredName, _ language: Language) -> Set<String> {
    Set(name.forms.filter { $0.language == language }.map { $0.form.lowercased() })
  }

  /// A full name is found when one cluster holds all its forms in all three languages; a cluster is
  /// right when it is the one that holds a marked person or place of its kind, and no other.
  ///
  /// The first set is what the thresholds were chosen on, the second was written afterwards.
  @Test(
    arguments: [
      (set: "seeds", folder: "seeds", texts: 15, recall: 1.0, precision: 0.95),
      (set: "harbour", folder: "Tests/Fixtures/discovery", texts: 3, recall: 0.85, precision: 0.75),
    ])
  func findsPersonsAndPlaces(
    set: String, folder: String, texts: Int, recall least: Double, precision right: Double
  ) throws {
    let leastPrecision = right
    let truth = try Self.truth(set)
    let names = try Self.discovered(folder, count: texts)
    var found = 0
    var missed: [String] = []
    var claimed: [Int: String] = [:]
    for entity in truth {
      let isSingle = entity.forms[.english]?.contains { $0.contains(" ") } == false
      let home = names.indices.first { index in
        // What is a part of another name is not a person of its own.
        if entity.kind == .person, isSingle,
          names[index].forms.contains(where: { !$0.isShort && $0.form.contains(" ") })
        {
          return false
        }
        return Language.allCases.allSatisfy { language in
          (entity.forms[language] ?? []).isSubset(of: Self.forms(names[index], language))
        }
      }
      if let home, claimed[home] == nil {
        claimed[home] = entity.id
        found += 1
      } else {
        missed.append(entity.id)
      }
    }
    let told = names.indices.filter { names[$0].kind == .person || names[$0].kind == .place }
    let right = told.filter { index in
      guard let id = claimed[index] else { return false }
      return truth.first { $0.id == id }?.kind == names[index].kind
    }
    let wrong = told.filter { !right.contains($0) }.map { index in
      names[index].forms.map { "\($0.form) \($0.places.count)" }.joined(separator: ", ")
    }
    let recall = Double(found) / Double(truth.count)
    let precision = Double(right.count) / Double(max(told.count, 1))
    print(
      "discovery over \(set): recall \(found)/\(truth.count), precision \(right.count)/\(told.count)"
    )
    #expect(recall >= least, "missed: \(missed.joined(separator: ", "))")
    #expect(precision >= leastPrecision, "wrong: \(wrong.joined(separator: "; "))")
  }
}
