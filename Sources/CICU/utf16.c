#include "utf16.h"

#include <stdlib.h>
#include <unicode/ustring.h>

void cicu_utf16_init(struct cicu_utf16 *text) {
  text->units = text->stack;
  text->count = 0;
  text->capacity = sizeof text->stack / sizeof text->stack[0];
}

void cicu_utf16_free(struct cicu_utf16 *text) {
  if (text->units != text->stack) free(text->units);
  cicu_utf16_init(text);
}

void cicu_utf16_reserve(struct cicu_utf16 *text, int64_t capacity, UErrorCode *status) {
  if (U_FAILURE(*status) || capacity <= text->capacity) return;
  cicu_utf16_free(text);
  UChar *units = capacity < INT32_MAX ? malloc((size_t)capacity * sizeof(UChar)) : 0;
  if (!units) {
    *status = capacity < INT32_MAX ? U_MEMORY_ALLOCATION_ERROR : U_INPUT_TOO_LONG_ERROR;
    return;
  }
  text->units = units;
  text->capacity = (int32_t)capacity;
}

void cicu_utf16_read(struct cicu_utf16 *text, const uint8_t *bytes, int64_t count,
                     UErrorCode *status) {
  // A byte of UTF-8 makes at most one unit.
  cicu_utf16_reserve(text, count + 1, status);
  if (U_FAILURE(*status)) return;
  u_strFromUTF8WithSub(text->units, text->capacity, &text->count, (const char *)bytes,
                       (int32_t)count, 0xFFFD, 0, status);
}

int64_t cicu_utf16_write(const struct cicu_utf16 *text, uint8_t *bytes, int64_t capacity,
                         UErrorCode *status) {
  if (U_FAILURE(*status)) return -1;
  int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity, count = 0;
  u_strToUTF8WithSub((char *)bytes, room, &count, text->units, text->count, 0xFFFD, 0, status);
  if (*status == U_BUFFER_OVERFLOW_ERROR || *status == U_STRING_NOT_TERMINATED_WARNING)
    *status = U_ZERO_ERROR;
  return U_SUCCESS(*status) ? count : -1;
}
