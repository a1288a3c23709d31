internal import ConcordModel
internal import Foundation

@main
struct Train {
  static func main() {
    let folder = CommandLine.arguments[1]
    func read(_ file: String) -> [SpellingPair] {
      let text = (try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").dropFirst().map {
        let f = $0.split(separator: "\t")
        return SpellingPair(a: String(f[0]), b: String(f[2]), kind: String(f[4]))
      }
    }
    var rules = RulePairs()
    rules.addUkrainian(read("parts_en_uk.tsv").map(\.b), kind: .person)
    rules.addUkrainian(read("places_en_uk.tsv").map(\.b).filter { !$0.contains(" ") }, kind: .place)
    rules.addKorean(read("en_ko_person.tsv").filter { $0.kind == "native" }.map { ($0.a, $0.b) })
    print("name_a\tlang_a\tname_b\tlang_b\tkind")
    for p in rules.pairs { print("\(p.a)\t-\t\(p.b)\t-\t\(p.kind)") }
  }
}
