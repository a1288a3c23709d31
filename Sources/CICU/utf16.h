#ifndef CICU_UTF16_H
#define CICU_UTF16_H

#include <stdint.h>
#include <unicode/utypes.h>

/// UTF-16 for the calls of ICU that know nothing else: short texts stay on the stack.
struct cicu_utf16 {
  UChar *units;
  int32_t count;
  int32_t capacity;
  UChar stack[256];
};

/// Makes room for `capacity` units, losing what was there.
void cicu_utf16_reserve(struct cicu_utf16 *text, int64_t capacity, UErrorCode *status);

/// Reads UTF-8, ill-formed sequences as U+FFFD.
void cicu_utf16_read(struct cicu_utf16 *text, const uint8_t *bytes, int64_t count,
                     UErrorCode *status);

/// Writes UTF-8 and returns its length; nothing is written when it does not fit.
int64_t cicu_utf16_write(const struct cicu_utf16 *text, uint8_t *bytes, int64_t capacity,
                         UErrorCode *status);

void cicu_utf16_init(struct cicu_utf16 *text);

void cicu_utf16_free(struct cicu_utf16 *text);

#endif
