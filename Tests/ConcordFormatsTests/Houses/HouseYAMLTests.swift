import ConcordFormats
import ConcordModel
import Testing

@Suite struct HouseYAMLTests {
  @Test func everyKey() throws {
    let text = """
      house: desk
      title: The desk
      note: as printed
      korean-names: {KR: joined, KP: as-listed}
      prefers: [reuters, ap]
      schemes: {uk: kmu2010, ko: rr}
      short-mentions: no
      quotes: flag
      apostrophe: typographic
      overrides:
        kyiv: {en: Kiev, ko: 키예프}
      """
    let house = try HouseYAML.read(Array(text.utf8), path: "houses/desk.yaml")
    #expect(
      house
        == House(
          name: "desk", title: "The desk", koreanGivenNames: ["KR": .joined, "KP": .asListed],
          prefers: ["reuters", "ap"], schemes: [.ukrainian: "kmu2010", .korean: "rr"],
          recognisesShortMentions: false, quotes: .flag, apostrophe: .typographic,
          overrides: ["kyiv": [.english: "Kiev", .korean: "키예프"]]))
  }

  @Test func defaults() throws {
    #expect(try HouseYAML.read([], path: "houses/ap.yaml") == House(name: "ap"))
  }

  @Test(arguments: [
    (
      "quots: flag",
      #"1:1: found unknown key "quots", expected a key of a house (did you mean "quotes"?)"#
    ),
    (
      "quotes: flg",
      #"1:9: found "flg", expected what happens in quotes: rewrite, flag, leave (did you mean "flag"?)"#
    ),
    (
      "korean-names: {SK: joined, KR: hyphen}",
      #"1:32: found "hyphen", expected a style: hyphenated, spaced, joined, as-listed"#
    ),
    (
      "korean-names: {kp: joined}",
      #"1:16: found "kp", expected a country, such as KR or KP (did you mean "KP"?)"#
    ),
    (
      "overrides: {kyiv: Kiev}",
      #"1:19: found "Kiev", expected a mapping by language, a mapping of keys to values"#
    ),
    (
      "overrides: {kyiv: {ua: Київ}}",
      #"1:20: found "ua", expected one of the languages en, ko, uk (did you mean "uk"?)"#
    ),
    (
      "schemes: [rr]",
      "1:10: found a list, expected a mapping by language, a mapping of keys to values"
    ),
    ("short-mentions: often", #"1:17: found "often", expected true or false"#),
    ("prefers: {a: b}", "1:10: found a mapping, expected a list of texts"),
  ])
  func errors(_ text: String, _ message: String) {
    do {
      _ = try HouseYAML.read(Array(text.utf8), path: "h.yaml")
      Issue.record("no error")
    } catch {
      #expect(error.errors.map(\.description) == ["h.yaml:" + message])
    }
  }
}
