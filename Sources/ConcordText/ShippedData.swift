internal import CConcordData

/// The data files that ship inside the binary: language tables, glossaries, houses.
///
/// Looking one up costs a walk over some dozens of names; callers keep what they parse.
public enum ShippedData {
  /// The names of all files, in the order of embedding: `languages/korean/particles.tsv`.
  public static var names: [String] {
    (0..<concord_data_count()).compactMap { index in
      concord_data_name(index).map { String(cString: $0) }
    }
  }

  /// The bytes of a file, valid for the life of the process, or nil if nothing ships by that name.
  public static func bytes(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    for index in 0..<concord_data_count() {
      guard let candidate = concord_data_name(index), String(cString: candidate) == name else {
        continue
      }
      var count = 0
      guard let start = concord_data_bytes(index, &count) else { return nil }
      return UnsafeBufferPointer(start: start, count: count)
    }
    return nil
  }

  /// The text of a file, or nil if nothing ships by that name.
  public static func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }
}
