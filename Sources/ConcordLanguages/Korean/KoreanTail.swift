/// The analysed end of an eojeol after a name: suffixes and titles, 들 측 등, a stack of particles
/// or the copula in one of its endings.
///
///     KoreanTail.parse("이라고", after: .consonant, host: .place)?.text(after: .vowel)  // "라고"
///     KoreanTail.parse("대학교", after: .consonant, host: .place)                       // nil
///
/// Equality compares the elements and the final that they were read after. A value holds no heap
/// memory; parsing a common tail allocates nothing and costs some tens of nanoseconds.
public struct KoreanTail: Sendable, Equatable {
  /// What sort of name the tail follows.
  public enum Host: UInt8, CaseIterable, Sendable {
    case person
    /// A Korean family name on its own, which asks for a title: 김 위원장, 이씨.
    case familyName
    case place
    case organisation
    /// A term or any other noun.
    case other

    var bit: UInt8 { 1 << rawValue }
  }

  /// One piece of a tail, for explanations.
  public struct Element: Hashable, Sendable {
    /// The sorts of pieces, as the shipped tables divide them.
    public enum Kind: String, Sendable, BitwiseCopyable {
      case suffix, title, plural, particle, copula
      /// 이 between a given name with a coda and what follows: 정은이가.
      case insertion
    }

    /// What the piece is.
    public var kind: Kind
    /// The piece as written, precomposed.
    public var surface: String
  }

  /// The final of the name that the tail was read after.
  public let final: KoreanFinal
  /// Whether an allomorph contradicts what it follows, as in 김정은는.
  ///
  /// Accepted slips are the basic pairs 은/는 이/가 을/를, 와 after a coda, 으로 where 로 belongs, and
  /// 으로서 으로써 으로부터; never 로 after a coda (a street: 을지로 but 세종로), 과 after a vowel (a
  /// department) or a contracted copula after a coda (a school: 부산고). A reading without a slip
  /// always wins.
  public let isAllomorphWrong: Bool
  private let forms: SIMD8<UInt16>
  private let count: UInt8

  /// The longest tail read, in syllables.
  public static let maximumLength = 32
  static let maximumElements = 8

  init(final: KoreanFinal, isAllomorphWrong: Bool, forms: SIMD8<UInt16>, count: Int) {
    self.final = final
    self.isAllomorphWrong = isAllomorphWrong
    self.forms = forms
    self.count = UInt8(count)
  }

  /// Reads what stands between a name and the end of its run of Hangul.
  ///
  /// - Parameters:
  ///   - tail: UTF-8; precomposed syllables, or conjoining jamo which are read as syllables.
  ///   - final: what the name ends in.
  ///   - host: what the name names.
  /// - Returns: the analysis, or nil when the tail cannot follow a name of this kind, so that the
  ///   name is part of another word. The empty tail parses. Bytes that are no Hangul give nil.
  public static func parse(
    _ tail: UnsafeBufferPointer<UInt8>, after final: KoreanFinal, host: Host
  ) -> KoreanTail? {
    if tail.isEmpty {
      return KoreanTail(final: final, isAllomorphWrong: false, forms: .zero, count: 0)
    }
    guard let units = KoreanUnits(tail, allowsDigits: false) else { return nil }
    let grammar = KoreanGrammar.shared
    var search = KoreanTailSearch(grammar, units, nameFinal: final, host: host.bit)
    return search.best(host == .familyName ? grammar.startAfterFamilyName : grammar.start)
  }

  /// The same for a string.
  public static func parse(
    _ tail: String, after final: KoreanFinal, host: Host
  ) -> KoreanTail? {
    var tail = tail
    return tail.withUTF8 { parse($0, after: final, host: host) }
  }

  /// Whether the name stands alone.
  public var isEmpty: Bool { count == 0 }

  /// The tail as it was read.
  public var text: String { spelled(first: forms[0]) }

  /// The tail as it must read after a name with another final.
  ///
  /// Only the element that touches the name changes; a suffix or title shields what follows it. An
  /// element whose standard form is the same after both finals stays as it was written, unless it
  /// was wrong to begin with: 이다 after a vowel stays 이다 after another.
  public func text(after final: KoreanFinal) -> String {
    guard count > 0 else { return "" }
    let grammar = KoreanGrammar.shared
    let first = grammar.forms[Int(forms[0])]
    let entry = grammar.entries[Int(first.entry)]
    let isRight = first.right & self.final.bit != 0
    let stays = isRight && entry[self.final] == entry[final]
    return spelled(first: stays ? forms[0] : entry[final])
  }

  /// The elements in order.
  public var elements: [Element] {
    let grammar = KoreanGrammar.shared
    return (0..<Int(count)).map { index in
      let form = forms[index]
      return Element(
        kind: grammar.forms[Int(form)].kind,
        surface: String(decoding: grammar.text(form), as: UTF8.self))
    }
  }

  /// Whether a title or an honorific stands in the tail.
  public var hasTitle: Bool {
    let grammar = KoreanGrammar.shared
    return (0..<Int(count)).contains { grammar.forms[Int(forms[$0])].kind == .title }
  }

  private func spelled(first: UInt16) -> String {
    guard count > 0 else { return "" }
    let grammar = KoreanGrammar.shared
    var bytes = Array(grammar.text(first))
    for index in 1..<max(Int(count), 1) { bytes.append(contentsOf: grammar.text(forms[index])) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
