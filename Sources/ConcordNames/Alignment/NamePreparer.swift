/// Reads names into records, with the groups of letters that the tables know.
struct NamePreparer: Sendable {
  /// By script.
  var groups: [LetterGroups]
  var knowledge: PartKnowledge

  typealias Field = PreparedName.Field
  typealias Mark = SymbolReader.Mark

  /// The generics that end places and hardly ever given names: city, county, town, township.
  private static let surePlaces: [[UInt8]] = ["ㅅㅣ", "ㄱㅜ.ㄴ", "ㅡ.ㅂ", "ㅁㅕ.ㄴ"].compactMap {
    NameSymbols.symbols($0, .hangul)
  }
  /// Those that given names end in too: district, state, prefecture, province, island.
  private static let likelyPlaces: [[UInt8]] = ["ㄱㅜ", "ㅈㅜ", "ㅎㅕ.ㄴ", "ㅅㅓ.ㅇ", "ㄷㅗ"]
    .compactMap { NameSymbols.symbols($0, .hangul) }

  func prepare(_ text: String) -> PreparedName {
    var reader = SymbolReader(text)
    if reader.script == .hangul {
      let isName = isKoreanShaped(reader)
      reader.divideGeneric(isName ? Self.surePlaces : Self.surePlaces + Self.likelyPlaces)
    }
    let count = reader.symbols.count
    let records = [UInt16](unsafeUninitializedCapacity: (count + 1) * Field.stride) {
      buffer, used in
      fill(buffer, reader)
      used = (count + 1) * Field.stride
    }
    return PreparedName(
      text: text, script: reader.script, count: count, isKoreanShaped: isKoreanShaped(reader),
      turns: turns(reader), signature: SoundSignature(records, count, reader.script),
      records: records)
  }

  private func turns(_ reader: SymbolReader) -> NameTurns {
    var result = NameTurns()
    guard let first = reader.symbols.first else { return result }
    result.setFirst(first, reader.script)
    for place in reader.symbols.indices.dropFirst()
    where reader.marks[place] & (Mark.space | Mark.comma) != 0 {
      result.add(place, reader.symbols[place], reader.script)
    }
    return result
  }

  /// Whether a name is a Korean family name and a short given name.
  private func isKoreanShaped(_ reader: SymbolReader) -> Bool {
    let (symbols, marks) = (reader.symbols, reader.marks)
    guard symbols.count > 1, symbols.count < 24 else { return false }
    let starts = symbols.indices.filter { marks[$0] & Mark.part != 0 }
    switch reader.script {
    case .cyrillic: return false
    case .latin:
      guard (2...3).contains(starts.count) else { return false }
      let ends = starts.dropFirst() + [symbols.count]
      return zip(starts, ends).enumerated().contains { index, part in
        (index == 0 || index == starts.count - 1)
          && knowledge.isFamily(symbols[part.0..<part.1], .latin)
      }
    case .hangul:
      let syllables = symbols.indices.filter { marks[$0] & Mark.syllable != 0 }
      guard starts.count == 1, (2...4).contains(syllables.count) else { return false }
      return knowledge.isFamily(symbols[..<syllables[1]], .hangul)
        || syllables.count > 2 && knowledge.isFamily(symbols[..<syllables[2]], .hangul)
    }
  }

  private func fill(_ buffer: UnsafeMutableBufferPointer<UInt16>, _ reader: SymbolReader) {
    let count = reader.symbols.count
    buffer.initialize(repeating: 0)
    for index in 0...count {
      buffer[index * Field.stride + Field.mark] = UInt16(reader.marks[index])
      if index < count {
        buffer[index * Field.stride + Field.symbol] = UInt16(reader.symbols[index])
      }
    }
    var spaceParts = 0
    for mark in reader.marks.dropLast() where mark & (Mark.space | Mark.comma) != 0 {
      spaceParts += 1
    }
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, reader.marks[end] & Mark.part == 0 { end += 1 }
      buffer[start * Field.stride + Field.end] = UInt16(end)
      addGroups(buffer, reader, start, end)
      describe(buffer, reader, start, end, spaceParts)
      start = end
    }
  }

  private func addGroups(
    _ buffer: UnsafeMutableBufferPointer<UInt16>, _ reader: SymbolReader, _ start: Int, _ end: Int
  ) {
    let table = groups[Int(reader.script.rawValue)]
    for place in start..<end {
      var key: LetterGroups.Key = 0
      for length in 0..<min(PreparedName.longestGroup, end - place) {
        key |= LetterGroups.Key(reader.symbols[place + length]) << (7 * UInt32(length))
        buffer[place * Field.stride + Field.groups + length] = UInt16(table.number(of: key))
      }
    }
  }

  /// What a part is by its form and by what is known of it.
  private func describe(
    _ buffer: UnsafeMutableBufferPointer<UInt16>, _ reader: SymbolReader, _ start: Int,
    _ end: Int, _ spaceParts: Int
  ) {
    var traits: PreparedName.Traits = []
    let mark = reader.marks[start]
    let next = end < reader.symbols.count ? reader.marks[end] & Mark.part : 0
    if start > 0 && mark & Mark.part == Mark.hyphen || next == Mark.hyphen {
      traits.insert(.hyphenated)
    }
    if end == start + 1, reader.script != .hangul,
      reader.marks[end] & Mark.stop != 0
        || mark & Mark.capital != 0 && spaceParts > 1
          && !isWord(reader.symbols[start], reader.script)
    {
      traits.insert(.initial)
    }
    let key = PartKnowledge.key(reader.symbols[start..<end], reader.script)
    if let known = knowledge[key] {
      if known.isTitle, spaceParts > 1 || start > 0 { traits.insert(.title) }
      if known.isGeneric, start > 0 { traits.insert(.generic) }
      buffer[start * Field.stride + Field.givenClass] = known.givenClass
    }
    if spaceParts > 2, Patronymics.isPatronymic(reader.symbols[start..<end], reader.script) {
      traits.insert(.patronymic)
    }
    switch SurnameGender.of(reader.symbols[start..<end], reader.script) {
    case .masculine: traits.insert(.masculine)
    case .feminine: traits.insert(.feminine)
    case nil: break
    }
    buffer[start * Field.stride + Field.traits] = traits.rawValue
  }

  /// Whether one letter is a name by itself: O and U are Korean syllables.
  private func isWord(_ symbol: UInt8, _ script: NameScript) -> Bool {
    NameSymbols.isVowel(symbol, script)
  }
}
