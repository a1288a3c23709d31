internal import ConcordLanguages
internal import ConcordModel

/// Finds names in Korean, which has no capitals: nouns that sound like a name of the other languages,
/// listed names of countries, and what has the shape of a name beside a title.
struct KoreanNames {
  private let vocabulary: NameVocabulary
  private var stems: KoreanStems
  private var forms: [Int: [KoreanWordForms.Split]] = [:]
  /// In how many distinct words a noun can be read.
  private var attested: [String: Int] = [:]
  private var spans: [(form: String, span: NameSpan)] = []

  /// The groups of all texts.
  ///
  /// - Parameters:
  ///   - foreign: the groups of the other languages.
  ///   - known: further names like which nouns are taken for names.
  static func groups(
    in texts: [[NameToken]], foreign: [NameGroup], known: [String], vocabulary: NameVocabulary,
    thresholds: (short: Double, long: Double), progress: (String, Int, Int) -> Void
  ) -> [NameGroup] {
    let known = known.map { NameGroup(language: .english, form: $0) }
    var search = KoreanNames(vocabulary, KoreanStems(foreign, known: known, thresholds: thresholds))
    for word in vocabulary.words.indices where vocabulary[word].language == .korean {
      for split in search.splits(word) { search.attested[split.stem, default: 0] += 1 }
    }
    for (number, tokens) in texts.enumerated() {
      progress("looking for Korean names in text", number + 1, texts.count)
      search.read(tokens, text: number)
    }
    return search.grouped()
  }

  private init(_ vocabulary: NameVocabulary, _ stems: KoreanStems) {
    self.vocabulary = vocabulary
    self.stems = stems
  }

  private mutating func splits(_ word: Int) -> [KoreanWordForms.Split] {
    if let known = forms[word] { return known }
    let result = KoreanWordForms.splits(of: vocabulary[word].text)
    forms[word] = result
    return result
  }

  private mutating func read(_ tokens: [NameToken], text: Int) {
    var position = 0
    while position < tokens.count {
      guard vocabulary[tokens[position].word].language == .korean else {
        position += 1
        continue
      }
      position = max(name(at: position, tokens, text), position + 1)
    }
  }

  // MARK: One word

  /// Reads the name that begins at a word, if one does; returns where the next may begin.
  private mutating func name(at position: Int, _ tokens: [NameToken], _ text: Int) -> Int {
    if let end = fullName(at: position, tokens, text) { return end }
    guard let split = best(tokens[position].word) else {
      titled(at: position, tokens, text)
      return position
    }
    guard !split.isDerived else { return position }
    let isListed = Exonyms.row(of: split.stem, .korean) != nil
    // A short noun that is like a name of the glossaries is hardly one.
    let isKnown =
      split.syllables > 3 && stems.match(split.stem, syllables: split.syllables).isKnown
    let isTitled =
      (split.hasTitle || (split.tail == nil && title(after: position, tokens) != nil))
      && looksLikeName(split)
    add([split], position..<position + 1, tokens, text, isStrong: isListed || isTitled || isKnown)
    return position
  }

  /// The reading of a word whose noun is a known name.
  private mutating func best(_ word: Int) -> KoreanWordForms.Split? {
    var found: (split: KoreanWordForms.Split, score: Double)?
    for split in splits(word) {
      let match = stems.match(split.stem, syllables: split.syllables)
      guard match.score > 0 else { continue }
      let score = rank(split, match)
      if score > (found?.score ?? 0) + 0.001 { found = (split, score) }
    }
    return found?.split
  }

  /// How good a reading is: a noun that other words have too is the likelier one.
  private func rank(_ split: KoreanWordForms.Split, _ match: KoreanStems.Match) -> Double {
    match.odds + 0.7 * Double(min(attested[split.stem] ?? 1, 5)) + 100
  }

  /// 볼로디미르 젤렌스키: words that agree with the words of one name in their order.
  private mutating func fullName(
    at position: Int, _ tokens: [NameToken], _ text: Int
  ) -> Int? {
    guard position + 1 < tokens.count,
      let first = splits(tokens[position].word).first(where: { $0.tail == nil })
    else { return nil }
    var open = stems.match(first.stem, syllables: first.syllables).words
    guard !open.isEmpty else { return nil }
    var parts = [first]
    var end = position + 1
    while end < tokens.count, tokens[end].gap == .space, parts.count < 4 {
      var next: (split: KoreanWordForms.Split, open: [Int: Int], score: Double)?
      for split in splits(tokens[end].word) {
        let match = stems.match(split.stem, syllables: split.syllables)
        let going = open.filter { group, place in (match.words[group] ?? -1) > place }
        let score = rank(split, match)
        guard !going.isEmpty, score > next?.score ?? 0 else { continue }
        next = (split, match.words.filter { going[$0.key] != nil }, score)
      }
      guard let next else { break }
      parts.append(next.split)
      open = next.open
      end += 1
      if next.split.tail != nil { break }
    }
    guard parts.count > 1 else { return nil }
    let isKnown = parts.allSatisfy { stems.match($0.stem, syllables: $0.syllables).isKnown }
    add(parts, position..<end, tokens, text, isStrong: isKnown)
    return end
  }

  // MARK: Titles

  /// A word that has the shape of a name, with a title behind it.
  private mutating func titled(at position: Int, _ tokens: [NameToken], _ text: Int) {
    let splits = splits(tokens[position].word)
    let isBeforeTitle = title(after: position, tokens) != nil
    for split in splits {
      let isTitled = split.hasTitle || (split.tail == nil && isBeforeTitle)
      guard isTitled, !split.isDerived else { continue }
      if split.syllables == 1 {
        guard KoreanName.isFamilyName(split.stem), !Self.modifiers.contains(split.stem) else {
          continue
        }
        if let tail = split.tail, KoreanTitle.absorbs(familyName: split.stem, tail) { continue }
        add([split], position..<position + 1, tokens, text, isStrong: false)
        return
      }
      guard looksLikeName(split), !mayHaveParticle(split, splits) else { continue }
      add([split], position..<position + 1, tokens, text, isStrong: true)
      return
    }
  }

  /// Whether a noun is more likely a shorter one with a particle: 고향의 가족 (the family at home).
  private func mayHaveParticle(
    _ split: KoreanWordForms.Split, _ splits: [KoreanWordForms.Split]
  ) -> Bool {
    if split.stem.hasSuffix("의") { return true }
    return splits.contains { other in
      other.syllables < split.syllables && other.syllables > 1
        && other.tail?.elements.allSatisfy { $0.kind == .particle } == true
        && (attested[other.stem] ?? 0) > (attested[split.stem] ?? 0)
    }
  }

  /// Words of one syllable that stand before titles and are no names there: former, present, new.
  private static let modifiers: Set<String> = ["전", "현", "신", "한", "각", "주"]

  private func looksLikeName(_ split: KoreanWordForms.Split) -> Bool {
    let cues = NameCueTable.shared.cues(split.stem, .korean)
    guard !cues.contains(.organisation), !KoreanTitle.isTitle(split.stem) else { return false }
    if split.syllables == 3 || split.syllables == 4, let name = KoreanName.split(split.stem) {
      return name.given.unicodeScalars.count == 2
    }
    let foreign = split.stem.unicodeScalars.count { Self.foreign.contains($0) }
    return foreign * 3 >= split.syllables && split.syllables > 1
  }

  /// Syllables that hardly stand in words of Korean origin.
  private static let foreign = Set(
    "르크트프브츠켄젤렌콥톤턴슨슈셰카쿠케테티푸페퍼커터레베네메체첸첸킨핀린블플클글슬볼폴콜롤".unicodeScalars)

  /// The title that follows a word and a space.
  private func title(after position: Int, _ tokens: [NameToken]) -> String? {
    var rest: [String] = []
    var index = position + 1
    while index < tokens.count, tokens[index].gap == .space, rest.count < 3 {
      rest.append(vocabulary[tokens[index].word].text)
      index += 1
    }
    guard !rest.isEmpty else { return nil }
    let text = rest.joined(separator: " ")
    guard let length = KoreanTitle.match(prefix: text) else { return nil }
    return String(decoding: Array(text.utf8.prefix(length)), as: UTF8.self)
  }

  // MARK: Spans

  private mutating func add(
    _ parts: [KoreanWordForms.Split], _ range: Range<Int>, _ tokens: [NameToken], _ text: Int,
    isStrong: Bool
  ) {
    guard let last = parts.last else { return }
    var evidence = last.evidence
    if parts.count > 1 { evidence.person += 1 }
    if last.tail == nil { evidence += after(range.upperBound - 1, last, tokens) }
    let start = tokens[range.lowerBound].range.lowerBound
    let end = tokens[range.upperBound - 1].range.lowerBound + last.length
    let form = parts.map(\.stem).joined(separator: " ")
    spans.append(
      (
        form,
        NameSpan(
          text: text, range: start..<end, words: range.map { tokens[$0].word },
          isStrong: isStrong, evidence: evidence)
      ))
  }

  /// What follows a name without a particle says of it.
  private func after(
    _ position: Int, _ split: KoreanWordForms.Split, _ tokens: [NameToken]
  ) -> KindEvidence {
    var evidence = KindEvidence()
    if let title = title(after: position, tokens) {
      if Self.localTitles.contains(where: { title.hasSuffix($0) }) {
        evidence.place += 2
      } else {
        let isKorean = split.syllables == 3 && KoreanName.split(split.stem) != nil
        evidence.person += isKorean || split.syllables == 1 ? 3 : 1
      }
    } else if position + 1 < tokens.count, tokens[position + 1].gap == .space {
      let next = vocabulary[tokens[position + 1].word].text
      if Self.regions.contains(where: { next.hasPrefix($0) }) { evidence.place += 3 }
    }
    return evidence
  }

  private static let localTitles = ["시장", "지사", "군수", "구청장", "총독"]
  private static let regions = ["지역", "일대", "인근", "전역", "반도", "전투", "지방", "방면", "현지", "시내", "국경"]

  // MARK: Groups

  private func grouped() -> [NameGroup] {
    var places: [String: Int] = [:]
    var result: [NameGroup] = []
    for (form, span) in spans {
      let place = places[form] ?? result.count
      if place == result.count {
        places[form] = place
        result.append(NameGroup(language: .korean, form: form))
        result[place].exonym = Exonyms.row(of: form, .korean)
      }
      result[place].add(span)
    }
    return result
  }
}
