internal import CICU
internal import ConcordText

/// Writes the tables of Sources/CConcordData/unicode as C.
enum UnicodeTablesWriter {
  /// The file with the tables of the fold.
  static func foldTables() -> String {
    var records: [UInt32] = []
    var recordIndex: [UInt32: Int] = [:]
    var strings: [UInt8] = []
    var stringIndex: [String: Int] = [:]
    var values = [Int](repeating: 0, count: 0x11_0000)
    let pairs = compositionPairs()
    let joining = Set(pairs.map { $0[1] }).union(0x1161...0x1175).union(0x11A8...0x11C2)

    func joinsBackwards(_ scalar: UInt32) -> Bool {
      cicu_scalar_combining_class(scalar) != 0 || joining.contains(scalar)
    }

    for scalar in UnicodeTables.scalars {
      let target = UnicodeTables.folded(scalar)
      guard let first = target.first else {
        values[Int(scalar)] = 1
        continue
      }
      // The iota below takes part in canonical order before it becomes a letter.
      let joins = joinsBackwards(first) || scalar == 0x345
      if target == [scalar] && !joins { continue }
      var record = UInt32(cicu_scalar_combining_class(scalar)) << 21 | (joins ? 1 << 29 : 0)
      if target.count == 1 {
        record |= first
      } else {
        let text = UnicodeTables.string(target)
        let offset = stringIndex[text] ?? strings.count
        if offset == strings.count {
          stringIndex[text] = offset
          strings += [UInt8(text.utf8.count)] + text.utf8
        }
        record |= UInt32(offset) | 1 << 30
      }
      if recordIndex[record] == nil {
        recordIndex[record] = records.count
        records.append(record)
      }
      values[Int(scalar)] = (recordIndex[record] ?? 0) + 2
    }

    let (blocks, packed) = twoStages(values)
    let byComposite = pairs.indices.sorted { pairs[$0][2] < pairs[$1][2] }
    return header("fold", "NFKC_Casefold with Concord's classes of apostrophes and hyphens")
      + array("uint16_t", "blocks", blocks) + array("uint16_t", "values", packed)
      + array("uint32_t", "records", records.map(Int.init))
      + array("uint8_t", "strings", strings.map(Int.init))
      + array("uint32_t", "pairs", pairs.flatMap { $0.map(Int.init) })
      + array("uint16_t", "by_composite", byComposite)
        + """
        struct concord_fold_tables concord_fold_tables(void) {
          return (struct concord_fold_tables){\(cicu_unicode_version()), blocks, values, records, strings,
                                              pairs, by_composite, \(pairs.count)};
        }

        """
  }

  /// The file with the scripts and classes of scalars.
  static func propertyTables() -> String {
    var values = [Int](repeating: Int(Script.unknown.rawValue), count: 0x11_0000)
    for scalar in UnicodeTables.scalars {
      let script = UnicodeTables.script(scalar).rawValue
      values[Int(scalar)] = Int(UnicodeTables.scalarClass(scalar).rawValue << 5 | script)
    }
    let (blocks, packed) = twoStages(values)
    return header("property", "the script and class of each scalar")
      + array("uint16_t", "blocks", blocks) + array("uint8_t", "values", packed)
        + """
        struct concord_property_tables concord_property_tables(void) {
          return (struct concord_property_tables){\(cicu_unicode_version()), blocks, values};
        }

        """
  }

  /// The primary composites whose parts and whole stand in folded text, in order of their parts.
  private static func compositionPairs() -> [[UInt32]] {
    func isFolded(_ scalar: UInt32) -> Bool { UnicodeTables.folded(scalar) == [scalar] }
    return UnicodeTables.scalars.compactMap { composite -> [UInt32]? in
      var parts: [UInt32] = [0, 0]
      guard !(0xAC00...0xD7A3).contains(composite),
        cicu_scalar_decomposition(composite, &parts) == 2,
        cicu_compose_pair(parts[0], parts[1]) == Int32(composite),
        isFolded(composite), isFolded(parts[0]), isFolded(parts[1])
      else { return nil }
      return parts + [composite]
    }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
  }

  private static func twoStages(_ values: [Int]) -> (blocks: [Int], values: [Int]) {
    var blocks: [Int] = []
    var packed: [Int] = []
    var known: [ArraySlice<Int>: Int] = [:]
    for start in stride(from: 0, to: values.count, by: 128) {
      let block = values[start..<start + 128]
      if known[block] == nil {
        known[block] = packed.count / 128
        packed += block
      }
      blocks.append(known[block] ?? 0)
    }
    return (blocks, packed)
  }

  private static func header(_ name: String, _ content: String) -> String {
    let version = cicu_unicode_version()
    return """
      // Generated, do not edit: \(content), Unicode \(version / 100).\(version % 100).
      // Made from ICU by Tests/ConcordTextTests/UnicodeTablesWriter.swift, to be made anew with
      // CONCORD_RECORD=1 swift test --filter UnicodeTablesTests
      // The layout is told beside concord_\(name)_tables in ConcordUnicode.h.

      #include "ConcordUnicode.h"


      """
  }

  private static func array(_ type: String, _ name: String, _ values: [Int]) -> String {
    var text = "static const \(type) \(name)[] = {"
    var column = 100
    for value in values {
      let item = "\(value),"
      if column + item.utf8.count > 98 {
        text += "\n    "
        column = 4
      }
      text += item
      column += item.utf8.count
    }
    return text + "\n};\n\n"
  }
}
