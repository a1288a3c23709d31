/// The names of all sizes in one sequence: a smaller glossary is the beginning of a larger one.
struct Catalogue {
  /// One size: how many names have together at least so many distinct surface forms.
  struct Tier {
    var label: String
    var names: Int
    var surfaceForms: Int
  }

  private(set) var names: [Name] = []
  private(set) var tiers: [Tier] = []

  /// Invents names until there are as many surface forms as the last of `sizes` asks for.
  ///
  /// No form belongs to two names, compared without case, spaces, hyphens and apostrophes, and none
  /// is an ordinary word of `vocabularies`. A name whose preferred spelling is taken is given up; a
  /// variant that is taken is left out.
  init(
    sizes: [(label: String, surfaceForms: Int)], factory: NameFactory, words: Set<String>,
    random: inout SplitMix
  ) {
    var owners: [String: Int] = [:]
    var count = 0
    owners.reserveCapacity(sizes.last?.surfaceForms ?? 0)
    for size in sizes {
      while count < size.surfaceForms {
        var name = factory.make(&random)
        let keys = name.forms.map { $0.map { Self.key($0.text) } }
        let isTaken = keys.contains { forms in owners[forms[0]] != nil || words.contains(forms[0]) }
        if isTaken { continue }
        for language in name.forms.indices {
          name.forms[language] = zip(name.forms[language], keys[language]).compactMap { form, key in
            if owners[key, default: names.count] != names.count || words.contains(key) {
              return nil
            }
            owners[key] = names.count
            return form
          }
          count += name.forms[language].count
        }
        names.append(name)
      }
      tiers.append(Tier(label: size.label, names: names.count, surfaceForms: count))
    }
  }

  /// What two spellings that differ only in case and separators share.
  static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars where !" -’'".unicodeScalars.contains(scalar) {
      key.unicodeScalars.append(scalar)
    }
    return key
  }
}
