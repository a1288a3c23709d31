#ifndef CONCORD_DATA_H
#define CONCORD_DATA_H

#include <stddef.h>
#include <stdint.h>

#include "ConcordUnicode.h"

/// The number of data files embedded in the binary.
size_t concord_data_count(void);

/// The name of the file at `index`, as a path with `/`: "glossaries/people.yaml". NULL out of range.
const char *concord_data_name(size_t index);

/// The bytes of the file at `index` (not zero-terminated) and their number. NULL out of range.
const uint8_t *concord_data_bytes(size_t index, size_t *count);

#endif
