internal import ConcordText

/// Reads the tables `particles`, `copula`, `suffixes` and `titles` into forms and entries.
///
/// A row that cannot be read is left out; the tests see to it that none is.
struct KoreanGrammarBuilder {
  /// A row that paradigms show.
  struct Function: Sendable {
    var name: String
    var entry: UInt16
  }

  /// What the forms of one row share.
  private struct Traits {
    var classBit: UInt64
    var next: UInt64
    var hosts: UInt8
    var kind: KoreanTail.Element.Kind
    var mustContinue = false
    var isBarrier = false
  }

  private(set) var forms: [KoreanGrammar.Form] = []
  private(set) var entries: [KoreanGrammar.Entry] = []
  private(set) var keys: [[UInt16]] = []
  private(set) var texts: [UInt8] = []
  private(set) var paradigm: [Function] = []
  /// The classes of suffixes and titles: what follows them is no stack of particles.
  private(set) var nominal: UInt64 = 0
  private var groups: [String: UInt64] = [:]
  private var classes: [String: UInt64] = [:]
  private var masks: [String: UInt64] = [:]

  private static let allFinals: UInt8 = 0b111
  private static let closed = KoreanFinal.rieul.bit | KoreanFinal.consonant.bit

  var classCount: Int { classes.count }
  private(set) var afterFamilyName: UInt64 = 0

  /// The grammar of the files that ship.
  static func shipped() -> KoreanGrammarBuilder {
    func rows(_ name: String) -> [TabularRows.Row] {
      ShippedData.bytes("languages/korean/\(name).tsv").map { TabularRows($0).rows } ?? []
    }
    var builder = KoreanGrammarBuilder()
    let particles = rows("particles")
    let suffixes = rows("suffixes")
    for row in particles { builder.readGroup(row) }
    for row in suffixes { builder.readGroup(row) }
    // Nouns first: between two readings of equal cost the earlier form wins (트럼프네).
    for row in suffixes where row.isEntry { builder.readSuffix(row) }
    for row in rows("titles") where row.isEntry { builder.readTitle(row) }
    for row in particles where row.isEntry { builder.readParticle(row) }
    for row in rows("copula") where row.isEntry { builder.readEnding(row) }
    builder.afterFamilyName = builder.mask(
      "title head minister chief honour reverence body house vice")
    return builder
  }

  // MARK: Rows

  private mutating func readGroup(_ row: TabularRows.Row) {
    let words = row.text(0).split(separator: " ").map(String.init)
    guard words.count > 3, words[0] == "%group" else { return }
    groups[words[1]] = mask(words.dropFirst(3).joined(separator: " "))
  }

  private mutating func readSuffix(_ row: TabularRows.Row) {
    guard row.count >= 4 else { return }
    let name = row.text(2)
    let isInsertion = name == "insertion"
    let isPlural = name == "plural" || name == "etcetera"
    let traits = Traits(
      classBit: mask(name), next: mask(row.text(3)), hosts: Self.hosts(row[1]),
      kind: isInsertion ? .insertion : isPlural ? .plural : .suffix, mustContinue: isInsertion,
      isBarrier: name == "barrier")
    if isInsertion {
      addPair(row.text(0), "", rieul: .consonant, lenient: 0, traits)
    } else {
      nominal |= traits.classBit
      addInvariant(row.text(0), traits)
    }
  }

  private mutating func readTitle(_ row: TabularRows.Row) {
    guard row.count >= 3 else { return }
    let name = row.text(2)
    let next =
      switch name {
      case "body": mask("vice minister")
      case "house": mask("vice head minister")
      case "vice": mask("head minister")
      case "honour", "reverence", "acting": mask("noun folk")
      case "chief": mask("noun folk reverence")
      default: mask("noun folk acting reverence family people")
      }
    let traits = Traits(
      classBit: mask(name), next: next, hosts: Self.hosts(row[1]), kind: .title,
      mustContinue: name == "body" || name == "house" || name == "vice")
    nominal |= traits.classBit
    addInvariant(row.text(0), traits)
  }

  private mutating func readParticle(_ row: TabularRows.Row) {
    guard row.count >= 8 else { return }
    let traits = Traits(
      classBit: mask(row.text(6)), next: mask(row.text(7)), hosts: Self.hosts(row[5]),
      kind: .particle)
    let (consonant, vowel) = (row.text(1), row.text(2))
    paradigm.append(Function(name: row.text(0), entry: UInt16(entries.count)))
    if vowel == "=" {
      addInvariant(consonant, traits)
    } else {
      let slips = row.text(4)
      let lenient =
        (slips.contains("c") ? 1 : 0) as UInt8 | (slips.contains("v") ? 2 : 0)
      addPair(
        consonant, vowel, rieul: row.text(3) == "v" ? .vowel : .consonant, lenient: lenient,
        traits)
    }
  }

  private mutating func readEnding(_ row: TabularRows.Row) {
    guard row.count >= 6, let forms = CopulaForms(stem: row.text(0), ending: row.text(1)) else {
      return
    }
    let traits = Traits(
      classBit: mask(row.text(4)), next: mask(row.text(5)), hosts: ~0, kind: .copula)
    if row.count > 6 {
      paradigm.append(Function(name: row.text(6), entry: UInt16(entries.count)))
    }
    guard row.text(2) == "drop", let short = forms.contracted else {
      addInvariant(forms.full, traits)
      return
    }
    // The full form may stand after a vowel too, the contracted one only there.
    let full = append(forms.full, traits, right: Self.allFinals, lenient: 0)
    var shortTraits = traits
    shortTraits.hosts = Self.hosts(row[3])
    if row.text(4) == "short" { shortTraits.next = 0 }
    let contracted = append(short, shortTraits, right: KoreanFinal.vowel.bit, lenient: 0)
    entries.append(.init(vowel: contracted, rieul: full, consonant: full))
  }

  // MARK: Forms

  private mutating func addInvariant(_ text: String, _ traits: Traits) {
    let form = append(text, traits, right: Self.allFinals, lenient: 0)
    entries.append(.init(vowel: form, rieul: form, consonant: form))
  }

  /// `lenient`: bit 0 accepts the consonant form after the wrong final, bit 1 the vowel form.
  private mutating func addPair(
    _ consonant: String, _ vowel: String, rieul: KoreanFinal, lenient: UInt8, _ traits: Traits
  ) {
    let open = KoreanFinal.vowel.bit | (rieul == .vowel ? KoreanFinal.rieul.bit : 0)
    let closed = Self.allFinals & ~open
    let first = append(consonant, traits, right: closed, lenient: lenient & 1 == 0 ? 0 : open)
    let second = append(vowel, traits, right: open, lenient: lenient & 2 == 0 ? 0 : closed)
    entries.append(
      .init(vowel: second, rieul: rieul == .vowel ? second : first, consonant: first))
  }

  /// Adds a form of the entry that the caller appends next.
  private mutating func append(
    _ text: String, _ traits: Traits, right: UInt8, lenient: UInt8
  ) -> UInt16 {
    let bytes = Array(text.utf8)
    forms.append(
      .init(
        classBit: traits.classBit, next: traits.next, entry: UInt16(entries.count),
        hosts: traits.hosts, right: right, lenient: lenient, final: KoreanFinal(endOf: text),
        kind: traits.kind, mustContinue: traits.mustContinue,
        isBarrier: traits.isBarrier, textStart: UInt32(texts.count),
        textCount: UInt32(bytes.count)))
    texts.append(contentsOf: bytes)
    keys.append(Array(text.utf16))
    return UInt16(forms.count - 1)
  }

  // MARK: Classes and hosts

  /// The bits of the classes and groups in a field, words apart; a class met for the first time
  /// gets the next bit. Fields repeat, so each is read once.
  private mutating func mask(_ field: String) -> UInt64 {
    if let known = masks[field] { return known }
    var mask: UInt64 = 0
    for name in field.split(separator: " ").map(String.init) where name != "-" {
      mask |= groups[name] ?? bit(ofClass: name)
    }
    masks[field] = mask
    return mask
  }

  private mutating func bit(ofClass name: String) -> UInt64 {
    if let known = classes[name] { return known }
    let bit: UInt64 = classes.count < 64 ? 1 << UInt64(classes.count) : 0
    classes[name] = bit
    return bit
  }

  private static func hosts(_ letters: UnsafeBufferPointer<UInt8>) -> UInt8 {
    letters.reduce(0) { mask, letter in
      switch letter {
      case UInt8(ascii: "*"): ~0
      case UInt8(ascii: "p"): mask | KoreanTail.Host.person.bit
      case UInt8(ascii: "f"): mask | KoreanTail.Host.familyName.bit
      case UInt8(ascii: "l"): mask | KoreanTail.Host.place.bit
      case UInt8(ascii: "o"): mask | KoreanTail.Host.organisation.bit
      case UInt8(ascii: "x"): mask | KoreanTail.Host.other.bit
      default: mask
      }
    }
  }
}

extension TabularRows.Row {
  /// Whether the row is neither a group (`%`) nor an example (`@`).
  fileprivate var isEntry: Bool {
    self[0].first.map { $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "@") } ?? false
  }
}
