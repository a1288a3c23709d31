/// The languages of the texts, in the order of every table here.
enum Language: Int, CaseIterable {
  case english, ukrainian, korean

  var tag: String {
    switch self {
    case .english: "en"
    case .ukrainian: "uk"
    case .korean: "ko"
    }
  }
}

/// One spelling of a name and what a glossary says about it.
struct Form {
  enum Status: String {
    case preferred, admitted, deprecated
    /// Not in the glossary: the spelling follows from another scheme or habit.
    case derived
  }

  var text: String
  var status: Status
}

/// An invented person or town with its spellings in three languages.
struct Name {
  enum Kind: String {
    case person, place
  }

  var kind: Kind
  var origin: Language
  var country: String
  /// For persons: which of the two sets of Ukrainian endings the family name takes.
  var isFeminine: Bool
  /// By `Language.rawValue`; the first form is the preferred one.
  var forms: [[Form]]

  /// Builds the forms of each language from its spellings, the preferred one first and repetitions
  /// dropped. With `listed` the glossary tells the variants, else they are left to derivation.
  init(
    _ kind: Kind, origin: Language, country: String, isFeminine: Bool = false,
    spellings: [[String]], listed: Bool, random: inout SplitMix
  ) {
    self.kind = kind
    self.origin = origin
    self.country = country
    self.isFeminine = isFeminine
    forms = spellings.map { texts in
      var list: [Form] = []
      for text in texts where !list.contains(where: { $0.text == text }) {
        let status: Form.Status =
          if list.isEmpty {
            .preferred
          } else if !listed {
            .derived
          } else if list.count == 1 && random.chance(25) {
            .admitted
          } else {
            .deprecated
          }
        list.append(Form(text: text, status: status))
      }
      return list
    }
  }

  func preferred(_ language: Language) -> String {
    forms[language.rawValue][0].text
  }

  /// What a text should say where `form` stood: itself unless the house rewrites it.
  func expected(for form: Form, in language: Language) -> String {
    form.status == .admitted ? form.text : preferred(language)
  }
}
