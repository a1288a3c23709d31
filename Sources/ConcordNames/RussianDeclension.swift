internal import ConcordModel

/// Russian declension of names by their ending, as far as names and towns of Ukraine need it.
struct RussianDeclension {
  private(set) var forms: [([Unicode.Scalar], SlotSet)] = []

  private let scalars: [Unicode.Scalar]

  /// Endings in the order nominative, genitive, dative, accusative, instrumental, locative; a bar
  /// parts alternatives, - is nothing.
  private typealias Endings = [[[Unicode.Scalar]]]

  init(word: String, role: NamePartRole?, gender: Gender?) {
    scalars = Array(word.unicodeScalars)
    let isPerson = role != nil
    if isPerson, scalars.count < 7, let irregular = Self.irregular[word.lowercased()] {
      decline(cut: irregular.cut, irregular.endings, .singular)
      return
    }
    guard let last = scalars.last else { return }
    let isFeminine = gender == .feminine
    for rule in Self.rulesByLast[last] ?? []
    where scalars.suffix(rule.ending.count).elementsEqual(rule.ending)
      && scalars.count > rule.cut + 1
    {
      guard rule.fits(isPerson: isPerson, isFeminine: isFeminine, role: role) else { continue }
      decline(cut: rule.cut, rule.endings, rule.slots)
      if let plural = rule.plural { decline(cut: rule.cut, plural, .plural) }
      return
    }
    if isFeminine && isPerson || "еиоуюэё".unicodeScalars.contains(last) {
      forms = [(scalars, isPerson || last != "и" ? .singular : .plural)]
      return
    }
    guard ("а"..."я").contains(last) else {
      forms = [(scalars, .singular)]
      return
    }
    let isHushing = "жшчщц".unicodeScalars.contains(last)
    decline(
      cut: 0,
      Self.split(
        isPerson
          ? "- а у а \(isHushing ? "ем" : "ом") е"
          : "- а у - \(isHushing ? "ем" : "ом") е"), .singular)
  }

  private mutating func decline(cut: Int, _ endings: Endings, _ number: SlotSet) {
    let stem = scalars.prefix(max(0, scalars.count - cut))
    for (index, alternatives) in endings.enumerated() {
      guard let grammaticalCase = GrammaticalCase(rawValue: UInt8(index)) else { continue }
      let grammaticalNumber: GrammaticalNumber = number == .plural ? .plural : .singular
      var slots = SlotSet(Slot(grammaticalCase, grammaticalNumber))
      if index == 0 { slots.formUnion(SlotSet(Slot(.vocative, grammaticalNumber))) }
      for ending in alternatives {
        forms.append((stem + ending, slots))
      }
    }
  }

  private static func split(_ endings: String) -> Endings {
    endings.split(separator: " ").map { alternatives in
      alternatives.split(separator: "|").map { $0 == "-" ? [] : Array($0.unicodeScalars) }
    }
  }

  /// What an ending tells of a name's declension.
  private struct Rule {
    /// Whom a rule is for.
    enum Use { case anyone, people, women, men, places, given }

    var ending: [Unicode.Scalar]
    /// How many letters of the nominative give way.
    var cut: Int
    var use: Use
    var endings: Endings
    var plural: Endings?
    var slots: SlotSet

    init(
      _ ending: String, _ cut: Int, _ use: Use, _ endings: String, plural: String? = nil,
      slots: SlotSet = .singular
    ) {
      self.ending = Array(ending.unicodeScalars)
      self.cut = cut
      self.use = use
      self.endings = RussianDeclension.split(endings)
      self.plural = plural.map(RussianDeclension.split)
      self.slots = slots
    }

    func fits(isPerson: Bool, isFeminine: Bool, role: NamePartRole?) -> Bool {
      switch use {
      case .anyone: true
      case .people: isPerson
      case .women: isPerson && isFeminine && role != .given
      case .men: isPerson && !isFeminine
      case .places: !isPerson
      case .given: isPerson && role == .given
      }
    }
  }

  /// The rules by the last letter of their ending, in their order.
  private static let rulesByLast = Dictionary(grouping: rules) { $0.ending.last ?? " " }

  /// Longest and most particular first.
  private static let rules: [Rule] = [
    Rule("ский", 2, .people, "ий ого ому ого им ом", plural: "ие их им их ими их"),
    Rule("цкий", 2, .people, "ий ого ому ого им ом", plural: "ие их им их ими их"),
    Rule("ский", 2, .places, "ий ого ому ий им ом"),
    Rule("цкий", 2, .places, "ий ого ому ий им ом"),
    Rule("ие", 2, .places, "ие их им ие ими их", slots: .plural),
    Rule("ые", 2, .places, "ые ых ым ые ыми ых", slots: .plural),
    Rule("кий", 2, .men, "ий ого ому ого им ом"),
    Rule("ий", 2, .given, "ий ия ию ия ием ии"),
    Rule("ий", 2, .men, "ий ия|его ию|ему ия|его ием|им ии|ем"),
    Rule("ый", 2, .men, "ый ого ому ого ым ом", plural: "ые ых ым ых ыми ых"),
    Rule("ый", 2, .places, "ый ого ому ый ым ом"),
    Rule("ой", 2, .men, "ой ого ому ого ым|им ом"),
    Rule("ой", 2, .places, "ой ого ому ой ым|им ом"),
    Rule("ая", 2, .women, "ая ой ой ую ой|ою ой"),
    Rule("ая", 2, .places, "ая ой ой ую ой ой"),
    Rule("яя", 2, .women, "яя ей ей юю ей ей"),
    Rule("ское", 2, .places, "ое ого ому ое им ом"),
    Rule("ное", 2, .places, "ое ого ому ое ым ом"),
    Rule("ов", 0, .men, "- а у а ым е", plural: "ы ых ым ых ыми ых"),
    Rule("ев", 0, .men, "- а у а ым е", plural: "ы ых ым ых ыми ых"),
    Rule("ёв", 0, .men, "- а у а ым е", plural: "ы ых ым ых ыми ых"),
    Rule("ин", 0, .men, "- а у а ым|ом е", plural: "ы ых ым ых ыми ых"),
    Rule("ова", 1, .women, "а ой ой у ой|ою ой"),
    Rule("ева", 1, .women, "а ой ой у ой|ою ой"),
    Rule("ёва", 1, .women, "а ой ой у ой|ою ой"),
    Rule("ина", 1, .women, "а ой|ы ой|е у ой|ою ой|е"),
    Rule("енко", 0, .people, "- - - - - -"),
    Rule("ово", 1, .places, "о а|о у|о о ом|о е|о"),
    Rule("ево", 1, .places, "о а|о у|о о ом|о е|о"),
    Rule("ино", 1, .places, "о а|о у|о о ом|о е|о"),
    Rule("о", 1, .places, "о а|о у|о о ом|о е|о"),
    Rule("ье", 1, .places, "е я ю е ем е|и"),
    Rule("цы", 1, .places, "ы ов ам ы ами ах", slots: .plural),
    Rule("ары", 1, .places, "ы ов ам ы ами ах", slots: .plural),
    Rule("ы", 1, .places, "ы - ам ы ами ах", slots: .plural),
    Rule("и", 1, .places, "и - ам и ами ах", slots: .plural),
    Rule("ия", 2, .anyone, "ия ии ии ию ией ии"),
    Rule("ья", 1, .people, "я и е ю ей е"),
    Rule("я", 1, .anyone, "я и е ю ей|ею е"),
    Rule("жа", 1, .anyone, "а и е у ей е"),
    Rule("ша", 1, .anyone, "а и е у ей е"),
    Rule("ча", 1, .anyone, "а и е у ей е"),
    Rule("ща", 1, .anyone, "а и е у ей е"),
    Rule("ца", 1, .anyone, "а ы е у ей е"),
    Rule("ка", 1, .anyone, "а и е у ой|ою е"),
    Rule("га", 1, .anyone, "а и е у ой|ою е"),
    Rule("ха", 1, .anyone, "а и е у ой|ою е"),
    Rule("а", 1, .anyone, "а ы е у ой|ою е"),
    Rule("ий", 2, .places, "ий ия ию ий ием ии"),
    Rule("ец", 2, .men, "ец ца цу ца цом|цем це"),
    Rule("ец", 2, .places, "ец ца цу ец цом|цем це"),
    Rule("й", 1, .men, "й я ю я ем е"),
    Rule("й", 1, .places, "й я ю й ем е"),
    Rule("ь", 1, .men, "ь я ю я ем е"),
    Rule("ль", 1, .places, "ь я ю ь ем е"),
    Rule("нь", 1, .places, "ь и и ь ью и"),
    Rule("ь", 1, .places, "ь и|я и|ю ь ью|ем и|е"),
  ]

  private static let irregular: [String: (cut: Int, endings: Endings)] = [
    "павел": (2, split("ел ла лу ла лом ле")),
    "лев": (2, split("ев ьва ьву ьва ьвом ьве")),
    "пётр": (3, split("ётр етра етру етра етром етре")),
    "любовь": (1, split("ь и и ь ью и")),
  ]
}
