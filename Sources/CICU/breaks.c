#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_breaks {
  UBreakIterator *iterator;
  UText *text;
};

struct cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, int32_t *result) {
  static const UBreakIteratorType types[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_SENTENCE};
  UErrorCode status = U_ZERO_ERROR;
  struct cicu_breaks *breaks = 0;
  if (kind < 0 || kind > CICU_SENTENCES) {
    status = U_ILLEGAL_ARGUMENT_ERROR;
  } else {
    breaks = calloc(1, sizeof *breaks);
    if (!breaks) status = U_MEMORY_ALLOCATION_ERROR;
  }
  if (breaks) breaks->iterator = ubrk_open(types[kind], locale, 0, 0, &status);
  *result = U_SUCCESS(status) ? 0 : status;
  if (U_SUCCESS(status)) return breaks;
  cicu_breaks_close(breaks);
  return 0;
}

void cicu_breaks_close(struct cicu_breaks *breaks) {
  if (!breaks) return;
  if (breaks->iterator) ubrk_close(breaks->iterator);
  if (breaks->text) utext_close(breaks->text);
  free(breaks);
}

int32_t cicu_breaks_begin(struct cicu_breaks *breaks, const uint8_t *text, int64_t count) {
  UErrorCode status = U_ZERO_ERROR;
  if (count > INT32_MAX) return U_INPUT_TOO_LONG_ERROR;
  breaks->text = utext_openUTF8(breaks->text, (const char *)text, count, &status);
  ubrk_setUText(breaks->iterator, breaks->text, &status);
  if (U_SUCCESS(status)) ubrk_first(breaks->iterator);
  return U_SUCCESS(status) ? 0 : status;
}

int64_t cicu_breaks_next(struct cicu_breaks *breaks, int64_t *offsets, int32_t *kinds,
                         int64_t capacity) {
  int64_t count = 0;
  while (count < capacity) {
    int32_t offset = ubrk_next(breaks->iterator);
    if (offset == UBRK_DONE) break;
    offsets[count] = offset;
    kinds[count++] = ubrk_getRuleStatus(breaks->iterator);
  }
  return count;
}
