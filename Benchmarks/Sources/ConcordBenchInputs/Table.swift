import Foundation

/// A text file of tab-separated rows; lines that begin with `#` are comments.
struct Table {
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  var rows: [[String]]

  /// Reads a file; every row must have `fields` fields.
  init(_ name: String, fields: Int, in folder: String) throws {
    let path = folder + "/" + name
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problem(description: "\(path): cannot be read")
    }
    rows = []
    let lines = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && line.first != "#" {
      let row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard row.count == fields else {
        throw Problem(
          description: "\(path):\(number + 1): found \(row.count) fields, expected \(fields)")
      }
      rows.append(row)
    }
  }

  /// The rows whose first field is `kind`, without that field.
  func rows(of kind: String) -> [[String]] {
    rows.filter { $0[0] == kind }.map { Array($0.dropFirst()) }
  }
}
