internal import Dispatch
internal import Synchronization

/// Runs independent pieces of work on several threads and gives their results in order.
struct Workers: Sendable {
  let count: Int

  /// - Parameter count: how many threads at most, from 1.
  init(_ count: Int) {
    self.count = max(1, count)
  }

  /// Calls `body` for every index with the number of the worker that runs it; no two calls run at
  /// the same time with the same worker.
  func map<Result>(
    _ indices: Int, _ body: @Sendable (_ worker: Int, _ index: Int) -> Result
  ) -> [Result] {
    guard count > 1, indices > 1 else { return (0..<indices).map { body(0, $0) } }
    let slots = UnsafeMutableBufferPointer<Result?>.allocate(capacity: indices)
    slots.initialize(repeating: nil)
    defer {
      slots.deinitialize()
      slots.deallocate()
    }
    // Every index is written by one worker only, and read after all have ended.
    nonisolated(unsafe) let results = slots
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(count, indices)) { worker in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < indices else { return }
        results[index] = body(worker, index)
      }
    }
    return slots.compactMap { $0 }
  }
}
