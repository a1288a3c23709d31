internal import ConcordLanguages
internal import ConcordModel

/// The scripts that schemes read, met in a text.
struct ScriptSet: OptionSet {
  let rawValue: UInt8

  static let latin = ScriptSet(rawValue: 1)
  static let cyrillic = ScriptSet(rawValue: 2)
  static let hangul = ScriptSet(rawValue: 4)
  /// A letter that Ukrainian has and Russian has not: і ї є ґ.
  static let ukrainian = ScriptSet(rawValue: 8)
  /// A letter that Russian has and Ukrainian has not: ы э ъ ё.
  static let russian = ScriptSet(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The script of a scheme's source: `uk-Cyrl`.
  init(code: String) {
    switch code.suffix(4) {
    case "Cyrl": self = .cyrillic
    case "Hang", "Kore": self = .hangul
    case "Latn": self = .latin
    default: self = []
    }
  }

  init(of text: String) {
    var text = text
    self = text.withUTF8 { ScriptSet(of: $0) }
  }

  /// By the leading bytes of UTF-8; what is no UTF-8 may count as anything.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var found: UInt8 = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { found |= Self.latin.rawValue }
        continue
      }
      guard byte >= 0xC3, position < bytes.count else { continue }
      let next = bytes[position]
      if byte <= 0xC9 {
        found |= Self.latin.rawValue
      } else if byte >= 0xD0, byte <= 0xD3 {
        found |= Self.cyrillic.rawValue | Self.language(byte, next)
      } else if byte >= 0xE1, Self.isHangul(byte, next) {
        found |= Self.hangul.rawValue
      }
      position += 1
    }
    self.init(rawValue: found)
  }

  /// The language whose own letter these two bytes are.
  @inline(__always)
  private static func language(_ first: UInt8, _ second: UInt8) -> UInt8 {
    switch UInt16(first) << 8 | UInt16(second) {
    case 0xD084, 0xD086, 0xD087, 0xD194, 0xD196, 0xD197, 0xD290, 0xD291: ukrainian.rawValue
    case 0xD081, 0xD0AA, 0xD0AB, 0xD0AD, 0xD18A, 0xD18B, 0xD18D, 0xD191: russian.rawValue
    default: 0
    }
  }

  private static func isHangul(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x84...0x87), (0xE3, 0x84...0x86), (0xEA, 0xB0...), (0xEB...0xEC, _),
      (0xED, ...0x9E):
      true
    default: false
    }
  }
}

/// The usual scheme from each script into one language; those that ship.
struct ScriptDefaults: Sendable {
  private var ukrainian: TransliterationScheme?
  private var russian: TransliterationScheme?
  private var hangul: TransliterationScheme?
  private var latin: TransliterationScheme?

  init(to language: Language, kind: Transliteration.Kind) {
    switch language {
    case .english:
      ukrainian = SchemeRegistry.scheme("kmu2010")
      russian = SchemeRegistry.scheme("bgn-ru")
      hangul = SchemeRegistry.scheme(kind == .person ? "rr-name" : "rr")
    case .korean:
      ukrainian = SchemeRegistry.scheme("uk-hangul")
      russian = SchemeRegistry.scheme("ru-hangul")
      latin = SchemeRegistry.scheme("en-hangul")
    case .ukrainian:
      hangul =
        kind == .person
        ? SchemeRegistry.scheme("ko-uk-name") ?? SchemeRegistry.scheme("ko-uk")
        : SchemeRegistry.scheme("ko-uk")
      latin = SchemeRegistry.scheme("en-uk")
    }
  }

  /// What of a line's scripts decides on its schemes: Cyrillic is Ukrainian or Russian.
  private func deciding(_ scripts: ScriptSet) -> ScriptSet {
    var result: ScriptSet = []
    if scripts.contains(.cyrillic) {
      let isRussian = scripts.contains(.russian) && !scripts.contains(.ukrainian)
      if (isRussian ? russian : ukrainian) != nil {
        result.insert(isRussian ? .russian : .ukrainian)
      }
    }
    if scripts.contains(.latin), latin != nil { result.insert(.latin) }
    if scripts.contains(.hangul), hangul != nil { result.insert(.hangul) }
    return result
  }

  /// The schemes for what decides, in the order in which they are applied. Cyrillic comes first,
  /// since its schemes know the Latin look-alikes in its words from Latin.
  private func schemes(for deciding: ScriptSet) -> [TransliterationScheme] {
    [
      deciding.contains(.ukrainian) ? ukrainian : nil, deciding.contains(.russian) ? russian : nil,
      deciding.contains(.latin) ? latin : nil, deciding.contains(.hangul) ? hangul : nil,
    ].compactMap(\.self)
  }

  /// Appends what lines become, each by what stands in it; lines of one kind are done together.
  func apply(
    _ lines: UnsafeBufferPointer<UInt8>, as subject: TransliterationScheme.Subject,
    into output: inout [UInt8]
  ) {
    var start = 0
    var group: ScriptSet?
    var position = 0
    func flush() {
      let bytes = UnsafeBufferPointer(rebasing: lines[start..<position])
      start = position
      let schemes = schemes(for: group ?? [])
      guard let last = schemes.last else {
        output.append(contentsOf: bytes)
        return
      }
      var text = Array(bytes)
      for scheme in schemes.dropLast() {
        var next: [UInt8] = []
        text.withUnsafeBufferPointer { scheme.apply($0, as: subject, into: &next) }
        text = next
      }
      text.withUnsafeBufferPointer { last.apply($0, as: subject, into: &output) }
    }
    while position < lines.count {
      var end = position
      while end < lines.count, lines[end] != 0x0A { end += 1 }
      if end < lines.count { end += 1 }
      let scripts = deciding(ScriptSet(of: UnsafeBufferPointer(rebasing: lines[position..<end])))
      if scripts != group {
        if position > start { flush() }
        group = scripts
      }
      position = end
    }
    if position > start { flush() }
  }
}
