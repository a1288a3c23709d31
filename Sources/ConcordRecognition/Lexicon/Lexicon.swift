internal import ConcordModel

/// What a set of glossaries and a house compile to: every form of every concept in three languages.
///
/// A lexicon is read in place from one run of bytes, owned or mapped from a cache file, so that
/// opening one costs the same whatever its size. It is immutable and may be shared by threads.
public final class Lexicon: Sendable {
  /// Where the bytes live and how they are given back.
  enum Storage {
    case owned(UnsafeMutableRawBufferPointer)
    /// A mapped file and what unmaps it.
    case mapped(UnsafeRawBufferPointer, release: @Sendable (UnsafeRawBufferPointer) -> Void)
  }

  // Written in `init` and only read afterwards, so that sharing between threads is safe.
  nonisolated(unsafe) private let storage: Storage
  nonisolated(unsafe) let view: LexiconView

  /// The lexicon in `image`, or nil when that is no image for `key`.
  public convenience init?(image: [UInt8], key: LexiconKey) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: image.count, alignment: 64)
    memory.copyBytes(from: image)
    self.init(storage: .owned(memory), key: key)
  }

  /// The lexicon in this storage; on nil the storage has been given back.
  init?(storage: Storage, key: LexiconKey) {
    let bytes: UnsafeRawBufferPointer
    switch storage {
    case .owned(let memory): bytes = UnsafeRawBufferPointer(memory)
    case .mapped(let memory, _): bytes = memory
    }
    self.storage = storage
    guard let image = LexiconImage(bytes, key: key),
      let view = LexiconView(bytes, sections: image.sections)
    else {
      // A class whose init fails still runs deinit once all its members are set.
      self.view = LexiconView.empty
      return nil
    }
    self.view = view
  }

  deinit {
    switch storage {
    case .owned(let memory): memory.deallocate()
    case .mapped(let memory, let release): release(memory)
    }
  }

  /// The number of concepts.
  public var conceptCount: Int { view.concepts.count }

  /// The size of the image in bytes.
  public var byteCount: Int {
    switch storage {
    case .owned(let memory): memory.count
    case .mapped(let memory, _): memory.count
    }
  }
}
