#include "CICU.h"
#include "utf16.h"

#include <unicode/ucol.h>

// The handle is ICU's own; the struct is never defined.
static UCollator *icu(const struct cicu_collator *collator) { return (UCollator *)collator; }

struct cicu_collator *cicu_collator_open(const char *locale, int32_t strength, int32_t shifted,
                                         int32_t numeric, int32_t *result) {
  static const UCollationStrength strengths[] = {UCOL_PRIMARY, UCOL_SECONDARY, UCOL_TERTIARY,
                                                 UCOL_QUATERNARY, UCOL_IDENTICAL};
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &status);
  if (U_SUCCESS(status) && strength >= 1 && strength <= 5)
    ucol_setStrength(collator, strengths[strength - 1]);
  if (shifted) ucol_setAttribute(collator, UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, &status);
  if (numeric) ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
  *result = U_SUCCESS(status) ? 0 : status;
  if (U_SUCCESS(status)) return (struct cicu_collator *)collator;
  if (collator) ucol_close(collator);
  return 0;
}

void cicu_collator_close(struct cicu_collator *collator) {
  if (collator) ucol_close(icu(collator));
}

int32_t cicu_collator_compare(const struct cicu_collator *collator, const uint8_t *a,
                              int64_t a_count, const uint8_t *b, int64_t b_count,
                              int32_t *result) {
  if (a_count > INT32_MAX || b_count > INT32_MAX) {
    *result = U_INPUT_TOO_LONG_ERROR;
    return 0;
  }
  UErrorCode status = U_ZERO_ERROR;
  UCollationResult order = ucol_strcollUTF8(icu(collator), (const char *)a, (int32_t)a_count,
                                            (const char *)b, (int32_t)b_count, &status);
  *result = U_SUCCESS(status) ? 0 : status;
  return order;
}

int64_t cicu_collator_key(const struct cicu_collator *collator, const uint8_t *text, int64_t count,
                          uint8_t *output, int64_t capacity, int32_t *result) {
  UErrorCode status = U_ZERO_ERROR;
  struct cicu_utf16 source;
  cicu_utf16_init(&source);
  cicu_utf16_read(&source, text, count, &status);
  int64_t length = 0;
  if (U_SUCCESS(status)) {
    int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity;
    length = ucol_getSortKey(icu(collator), source.units, source.count, output, room);
    if (length == 0) status = U_INTERNAL_PROGRAM_ERROR;
  }
  cicu_utf16_free(&source);
  *result = U_SUCCESS(status) ? 0 : status;
  return U_SUCCESS(status) ? length - 1 : -1;
}
