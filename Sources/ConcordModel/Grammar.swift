/// Grammatical gender as TBX names it.
public enum Gender: String, CaseIterable, Sendable {
  case masculine, feminine, neuter
}

/// Grammatical number.
public enum GrammaticalNumber: UInt8, CaseIterable, Sendable {
  case singular, plural

  /// As paradigms print it.
  public var name: String {
    switch self {
    case .singular: "singular"
    case .plural: "plural"
    }
  }
}

/// The seven cases of Ukrainian in their school order.
public enum GrammaticalCase: UInt8, CaseIterable, Sendable {
  case nominative, genitive, dative, accusative, instrumental, locative, vocative

  /// As paradigms print it: the traditional English name.
  public var name: String {
    switch self {
    case .nominative: "nominative"
    case .genitive: "genitive"
    case .dative: "dative"
    case .accusative: "accusative"
    case .instrumental: "instrumental"
    case .locative: "locative"
    case .vocative: "vocative"
    }
  }
}

/// A place in a paradigm: a case in a number.
///
/// `index` counts the seven cases of the singular first, then those of the plural: 0..<14.
public struct Slot: Hashable, Sendable, CustomStringConvertible {
  public let index: Int

  /// The slot of a case, in the singular unless said otherwise.
  public init(_ grammaticalCase: GrammaticalCase, _ number: GrammaticalNumber = .singular) {
    index = Int(grammaticalCase.rawValue) + (number == .plural ? 7 : 0)
  }

  /// The slot with this index, or nil outside 0..<14.
  public init?(index: Int) {
    guard (0..<Slot.count).contains(index) else { return nil }
    self.index = index
  }

  /// The case alone.
  public var grammaticalCase: GrammaticalCase {
    GrammaticalCase(rawValue: UInt8(index % 7)) ?? .nominative
  }

  /// The number alone.
  public var number: GrammaticalNumber { index < 7 ? .singular : .plural }

  /// `genitive.singular`
  public var description: String { "\(grammaticalCase.name).\(number.name)" }

  /// Seven cases in two numbers, and all of them in the order of their indices.
  public static let count = 14
  public static let all: [Slot] = (0..<count).compactMap(Slot.init(index:))
}

/// A set of slots: what an inflected form may stand for.
public struct SlotSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The set of one slot; a form that can be nothing else.
  public init(_ slot: Slot) { rawValue = 1 << UInt16(slot.index) }

  /// All seven cases of one number, and all of both.
  public static let singular = SlotSet(rawValue: 0x007F)
  public static let plural = SlotSet(rawValue: 0x3F80)
  public static let all = SlotSet(rawValue: 0x3FFF)

  /// Whether a form may stand for a slot; one bit test.
  public func contains(_ slot: Slot) -> Bool { rawValue & (1 << UInt16(slot.index)) != 0 }

  /// The slots of this set in the order of their indices.
  public var slots: [Slot] { Slot.all.filter(contains) }
}
