#ifndef CONCORD_UNICODE_H
#define CONCORD_UNICODE_H

#include <stdint.h>

/// What folding does to each scalar. Two stages: `blocks[scalar >> 7]` picks 128 of `values`. A value
/// of 0 leaves the scalar as it is, 1 drops it, any other is 2 more than an index into `records`.
///
/// A record: bits 0-20 the scalar it becomes, or, with bit 30, an offset into `strings`, where one
/// byte tells the number of UTF-8 bytes that follow; bits 21-28 the canonical combining class of the
/// scalar itself; bit 29 whether the result may join with what stands before it.
///
/// `pairs` holds `pair_count` rows of first, second, composite: the primary composites that can stand
/// in folded text, without Hangul, in order of first, then second. `by_composite` lists the rows in
/// order of the composite.
struct concord_fold_tables {
  uint32_t unicode_version; // major * 100 + minor
  const uint16_t *blocks;
  const uint16_t *values;
  const uint32_t *records;
  const uint8_t *strings;
  const uint32_t *pairs;
  const uint16_t *by_composite;
  uint32_t pair_count;
};

struct concord_fold_tables concord_fold_tables(void);

/// Script and class of each scalar in two stages: `blocks[scalar >> 7]` picks 128 of `values`; a
/// value holds the script in its low five bits and the class in its high three. The numbers are the
/// raw values of `Script` and `ScalarClass` in ConcordText.
struct concord_property_tables {
  uint32_t unicode_version;
  const uint16_t *blocks;
  const uint8_t *values;
};

struct concord_property_tables concord_property_tables(void);

#endif
