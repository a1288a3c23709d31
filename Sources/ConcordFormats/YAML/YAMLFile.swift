internal import ConcordModel

/// The way from bytes to a value that every kind of YAML file shares.
enum YAMLFile {
  /// Parses `bytes` and hands the tree to `make`, which reports flaws to the reader.
  ///
  /// - Throws: all flaws together, in the order of their places.
  static func read<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String,
    _ make: (inout YAMLReader) -> Value
  ) throws(FormatErrors) -> Value {
    let tree: YAMLTree
    do {
      tree = try YAMLTree.read(bytes, path: path)
    } catch {
      throw FormatErrors([error])
    }
    var reader = YAMLReader(tree: tree, path: path)
    let value = make(&reader)
    guard reader.errors.isEmpty else { throw FormatErrors(reader.errors) }
    return value
  }

  /// The same for bytes in an array.
  static func read<Value>(
    _ bytes: [UInt8], path: String, _ make: (inout YAMLReader) -> Value
  ) throws(FormatErrors) -> Value {
    let result: Result<Value, FormatErrors> = bytes.withUnsafeBufferPointer { buffer in
      do throws(FormatErrors) {
        return .success(try read(buffer, path: path, make))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The last component of a path without its extension.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
