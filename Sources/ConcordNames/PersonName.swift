internal import ConcordLanguages
public import ConcordModel

/// A full name cut into its parts with their roles, by the order its origin and language have.
public enum PersonName {
  /// The parts of a full name in written order.
  ///
  /// `explicit` parts win where they stand in the form. Otherwise: a Korean name has the family
  /// name first (one syllable or a compound one) and everything after it is given; a Ukrainian one
  /// is given, patronymic, family; others have the family name last, with its particles (de, van,
  /// von, bin …). `Family, Given` is understood everywhere. A single word is a family name.
  /// Linear in the length of the name.
  public static func parts(
    of form: String, language: Language, origin: Language?, explicit: NameParts? = nil
  ) -> [(text: String, role: NamePartRole)] {
    let words = form.split { $0 == " " || $0 == "\u{00A0}" || $0 == "\t" || $0 == "\n" }
    guard !words.isEmpty else { return [] }
    if let explicit, let parts = byExplicit(form, explicit) { return parts }
    if let comma = words.firstIndex(where: { $0.hasSuffix(",") }), comma + 1 < words.count {
      return byComma(words, comma)
    }
    if origin == .korean {
      return korean(words, language)
    }
    if language == .korean, words.count == 1, origin == nil, let parts = hangul(words[0]) {
      return parts
    }
    guard words.count > 1 else { return [(String(words[0]), .family)] }
    if origin == .ukrainian || language == .ukrainian { return ukrainian(words) }
    return western(words)
  }

  // MARK: - Given by the author

  private static func byExplicit(
    _ form: String, _ explicit: NameParts
  ) -> [(text: String, role: NamePartRole)]? {
    var found: [(start: Int, text: String, role: NamePartRole)] = []
    let whole = Array(form.unicodeScalars)
    for (part, role) in [
      (explicit.family, NamePartRole.family), (explicit.given, .given),
      (explicit.patronymic, .patronymic),
    ] {
      guard let part, !part.isEmpty else { continue }
      let wanted = Array(part.unicodeScalars)
      let taken = found.map { $0.start..<($0.start + $0.text.unicodeScalars.count) }
      let start = place(of: wanted, in: whole, outside: taken)
      guard let start else { return nil }
      found.append((start, part, role))
    }
    guard !found.isEmpty else { return nil }
    return found.sorted { $0.start < $1.start }.map { ($0.text, $0.role) }
  }

  private static func place(
    of wanted: [Unicode.Scalar], in whole: [Unicode.Scalar], outside taken: [Range<Int>]
  ) -> Int? {
    guard wanted.count <= whole.count else { return nil }
    return (0...(whole.count - wanted.count)).first { start in
      let range = start..<(start + wanted.count)
      return whole[range].elementsEqual(wanted) && !taken.contains { $0.overlaps(range) }
    }
  }

  private static func byComma(
    _ words: [Substring], _ comma: Int
  ) -> [(text: String, role: NamePartRole)] {
    let family = words[...comma].joined(separator: " ").dropLast()
    var parts: [(text: String, role: NamePartRole)] = [(String(family), .family)]
    let rest = words[(comma + 1)...]
    if let last = rest.last, rest.count > 1, isPatronymic(last) {
      parts.append((rest.dropLast().joined(separator: " "), .given))
      parts.append((String(last), .patronymic))
    } else {
      parts.append((rest.joined(separator: " "), .given))
    }
    return parts
  }

  // MARK: - By origin

  private static func korean(
    _ words: [Substring], _ language: Language
  ) -> [(text: String, role: NamePartRole)] {
    if words.count == 1 {
      return hangul(words[0]) ?? [(String(words[0]), .family)]
    }
    let isGivenFirst = language != .korean && standsLast(words)
    if isGivenFirst {
      return [
        (words.dropLast().joined(separator: " "), .given),
        (String(words[words.count - 1]), .family),
      ]
    }
    return [(String(words[0]), .family), (words.dropFirst().joined(separator: " "), .given)]
  }

  /// Whether a Latin Korean name has its family name last: a token in capitals tells, else the last
  /// word is a family name and the first is none or a far less likely one.
  private static func standsLast(_ words: [Substring]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let capitals = words.filter { $0.utf8.count > 1 && $0 == $0.uppercased() }
    if capitals.count == 1, words.count > 1 {
      if capitals[0] == last { return true }
      if capitals[0] == first { return false }
    }
    let names = KoreanFamilySpellings.latin
    guard words.count < 4, let lastShare = names[last.lowercased()] else { return false }
    // Family first is the rule, so the last word must be much the better family name.
    return lastShare > 15 * (names[first.lowercased()] ?? 0)
  }

  private static func hangul(_ word: Substring) -> [(text: String, role: NamePartRole)]? {
    let text = String(word)
    guard let syllables = HangulSyllable.syllables(of: text) else { return nil }
    let count = KoreanFamilyNames.familyCount(of: syllables)
    guard count < syllables.count else { return [(text, .family)] }
    func join(_ slice: ArraySlice<HangulSyllable>) -> String {
      var result = String.UnicodeScalarView()
      for syllable in slice { result.append(syllable.scalar) }
      return String(result)
    }
    return [(join(syllables[..<count]), .family), (join(syllables[count...]), .given)]
  }

  private static func ukrainian(_ words: [Substring]) -> [(text: String, role: NamePartRole)] {
    guard let place = words.firstIndex(where: isPatronymic), words.count > 2, place > 0 else {
      return western(words)
    }
    // Зеленський Володимир Олександрович: the patronymic ends a name told family first.
    if place == words.count - 1 {
      return [
        (words[..<(place - 1)].joined(separator: " "), .family),
        (String(words[place - 1]), .given), (String(words[place]), .patronymic),
      ]
    }
    return [
      (words[..<place].joined(separator: " "), .given), (String(words[place]), .patronymic),
      (words[(place + 1)...].joined(separator: " "), .family),
    ]
  }

  /// Whether a word is formed as a patronymic: -ович, -йович, -івна, -ївна and their Latin
  /// spellings. A surname may look so (Petrovych); the place in the name decides.
  static func isPatronymic(_ word: Substring) -> Bool {
    let word = word.lowercased()
    return word.count > 5 && patronymics.contains { word.hasSuffix($0) }
  }

  private static let patronymics = [
    "ович", "йович", "івна", "ївна", "овна", "евна", "ovych", "yovych", "ivna", "yivna", "ovich",
    "evich", "ovna", "evna",
  ]

  private static func western(_ words: [Substring]) -> [(text: String, role: NamePartRole)] {
    var end = words.count
    if end > 2, suffixes.contains(words[end - 1].lowercased()) { end -= 1 }
    var start = end - 1
    while start > 1, particles.contains(words[start - 1].lowercased()) { start -= 1 }
    guard start > 0 else { return [(words.joined(separator: " "), .family)] }
    return [
      (words[..<start].joined(separator: " "), .given),
      (words[start..<end].joined(separator: " "), .family),
    ]
  }

  /// Particles that belong to the family name after them.
  private static let particles: Set<String> = [
    "de", "del", "della", "der", "den", "di", "da", "do", "dos", "das", "du", "des", "la", "le",
    "las", "los", "van", "von", "vom", "zu", "zum", "zur", "ter", "ten", "te", "af", "av", "bin",
    "ibn", "ben", "bint", "al", "el", "abu", "st", "st.", "san", "santa", "y", "e", "mac", "mc",
    "де", "дель", "делла", "дер", "ден", "ді", "да", "ду", "дю", "ла", "ле", "ван", "фон", "цу",
    "тер", "аф", "бін", "ібн", "бен", "аль", "ель", "абу",
  ]

  /// What stands after a family name and is no part of it.
  private static let suffixes: Set<String> = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "молодший", "старший", "주니어",
  ]
}
