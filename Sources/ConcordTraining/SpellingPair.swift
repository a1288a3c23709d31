/// Two spellings of one name.
struct SpellingPair {
  var a: String
  var b: String
  var kind: String
}
