internal import ConcordModel
internal import ConcordTestSupport
internal import ConcordText
internal import Testing

/// Counts from the start, a scalar at a time.
private struct SlowIndex {
  let bytes: [UInt8]
  /// The scalars with their lengths in bytes, ill-formed bytes one by one.
  let units: [(length: Int, scalar: Unicode.Scalar)]

  init(bytes: [UInt8]) {
    self.bytes = bytes
    units = Self.units(of: bytes)
  }

  struct Place: Equatable {
    var line = 1
    var column = 1
    var utf16Column = 1
    var utf16 = 0
  }

  private static func units(of bytes: [UInt8]) -> [(length: Int, scalar: Unicode.Scalar)] {
    var units: [(Int, Unicode.Scalar)] = []
    var offset = 0
    while offset < bytes.count {
      let whole = (1...4).first { length in
        offset + length <= bytes.count
          && String(validating: bytes[offset..<offset + length], as: UTF8.self)?
            .unicodeScalars.count == 1
      }
      let scalar = whole.flatMap {
        String(decoding: bytes[offset..<offset + $0], as: UTF8.self).unicodeScalars.first
      }
      units.append((whole ?? 1, scalar ?? "\u{FFFD}"))
      offset += whole ?? 1
    }
    return units
  }

  func place(of target: Int) -> Place {
    var place = Place()
    var offset = 0
    for (index, unit) in units.enumerated() {
      if offset + unit.length > target { break }
      offset += unit.length
      let width = unit.scalar.value > 0xFFFF ? 2 : 1
      place.utf16 += width
      let next = index + 1 < units.count ? units[index + 1].scalar : "x"
      if unit.scalar == "\n" || unit.scalar == "\r" && next != "\n" {
        place.line += 1
        place.column = 1
        place.utf16Column = 1
      } else if index > 0 || unit.scalar != "\u{FEFF}" {
        place.column += 1
        place.utf16Column += width
      }
    }
    return place
  }
}

private func span(_ bytes: [UInt8], _ range: Range<Int>) -> SourceSpan {
  bytes.withUnsafeBufferPointer { LineIndex($0).span(range) }
}

@Suite struct LineIndexTests {
  @Test(arguments: [
    ("first", "abc", 0..<1, (1, 1, 1, 2)),
    ("behind LF", "a\nbc", 2..<4, (2, 1, 2, 3)),
    ("over CR LF", "a\r\nb", 0..<4, (1, 1, 2, 2)),
    ("LF of CR LF", "a\r\nb", 2..<3, (1, 3, 2, 1)),
    ("lone CR", "a\rb", 2..<3, (2, 1, 2, 2)),
    ("CR at the end", "a\r", 2..<2, (2, 1, 2, 1)),
    ("byte order mark", "\u{FEFF}ab", 3..<4, (1, 1, 1, 2)),
    ("the mark itself", "\u{FEFF}ab", 0..<3, (1, 1, 1, 1)),
    ("mark inside", "a\u{FEFF}b", 4..<5, (1, 3, 1, 4)),
    ("Hangul", "김정은", 3..<6, (1, 2, 1, 3)),
    ("beyond the text", "ab", 1..<99, (1, 2, 1, 3)),
    ("empty text", "", 0..<0, (1, 1, 1, 1)),
  ])
  func spans(name: String, text: String, range: Range<Int>, expected: (Int, Int, Int, Int)) {
    let span = span(Array(text.utf8), range)
    #expect((span.line, span.column, span.endLine, span.endColumn) == expected, "\(name)")
  }

  @Test func astralScalars() {
    let span = span(Array("a😀b".utf8), 5..<6)
    #expect(span.column == 3 && span.utf16Column == 4 && span.utf16EndColumn == 5)
    #expect(span.utf16Offset == 3 && span.utf16Length == 1)
    #expect(span.byteOffset == 5 && span.byteLength == 1)
  }

  @Test(arguments: [31, 32, 33, 34, 35, 36] as [UInt64])
  func againstSlowIndex(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<12 {
      var bytes: [UInt8] = round % 3 == 0 ? [0xEF, 0xBB, 0xBF] : []
      while bytes.count < 700 * (round % 4 + 1) {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes += [0x0D, 0x0A]
        case 1: bytes += RandomText.bytes(length: 20, &generator)
        case 2: bytes += Array(repeating: 0x61, count: Int.random(in: 0...40, using: &generator))
        case 3:
          bytes +=
            [[0x0A], [0x0D], [0xF0, 0x9F], [0xE2, 0x80]].randomElement(using: &generator) ?? []
        default: bytes += Array(RandomText.mixed(length: 15, using: &generator).utf8)
        }
      }
      check(bytes, seed: seed, &generator)
    }
  }

  private func check(_ bytes: [UInt8], seed: UInt64, _ generator: inout SeededGenerator) {
    let slow = SlowIndex(bytes: bytes)
    bytes.withUnsafeBufferPointer { buffer in
      let index = LineIndex(buffer)
      #expect(index.lineCount == slow.place(of: bytes.count).line)
      #expect(index.utf16Count == slow.place(of: bytes.count).utf16)
      for _ in 0..<12 {
        let a = Int.random(in: 0...bytes.count, using: &generator)
        let b = Int.random(in: a...bytes.count, using: &generator)
        let span = index.span(a..<b)
        let start = slow.place(of: a)
        let end = slow.place(of: b)
        #expect(span.line == start.line && span.column == start.column, "seed \(seed): \(a)")
        #expect(span.endLine == end.line && span.endColumn == end.column, "seed \(seed): \(b)")
        #expect(span.utf16Column == start.utf16Column && span.utf16EndColumn == end.utf16Column)
        #expect(span.utf16Offset == start.utf16 && span.utf16Length == end.utf16 - start.utf16)
        roundTrip(a, start, slow, index, seed)
      }
    }
  }

  /// An offset and its line and column lead to each other wherever a line end does not hide it.
  private func roundTrip(
    _ offset: Int, _ place: SlowIndex.Place, _ slow: SlowIndex, _ index: LineIndex, _ seed: UInt64
  ) {
    var starts: [Int] = [0]
    for unit in slow.units { starts.append((starts.last ?? 0) + unit.length) }
    guard starts.contains(offset) else { return }
    let isInsideLineEnd =
      offset > 0 && offset < slow.bytes.count
      && slow.bytes[offset - 1] == 0x0D && slow.bytes[offset] == 0x0A
    let isBeforeMark = offset == 0 && slow.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let found = index.offset(line: place.line, column: place.column)
    let foundUTF16 = index.offset(line: place.line, utf16Column: place.utf16Column)
    if isInsideLineEnd {
      #expect(found == nil && foundUTF16 == nil)
    } else if isBeforeMark {
      #expect(found == 3 && foundUTF16 == 3)
    } else {
      #expect(found == offset && foundUTF16 == offset, "seed \(seed): \(offset)")
    }
    #expect(index.offset(utf16Offset: place.utf16) == offset)
  }

  @Test func noSuchPlace() {
    let bytes = Array("ab\ncd".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let index = LineIndex(buffer)
      #expect(index.offset(line: 1, column: 3) == 2)
      #expect(index.offset(line: 1, column: 4) == nil)
      #expect(index.offset(line: 2, column: 3) == 5)
      #expect(index.offset(line: 2, column: 4) == nil)
      #expect(index.offset(line: 3, column: 1) == nil)
      #expect(index.offset(line: 0, column: 1) == nil)
      #expect(index.offset(line: 1, column: 0) == nil)
      #expect(index.offset(line: 1, column: .max) == nil)
      #expect(index.offset(utf16Offset: 6) == nil)
      #expect(index.range(ofLine: 1) == 0..<2 && index.range(ofLine: 2) == 3..<5)
      #expect(index.range(ofLine: 3) == nil)
    }
  }
}
