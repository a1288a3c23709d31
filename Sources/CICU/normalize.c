#include "CICU.h"
#include "utf16.h"

#include <unicode/unorm2.h>

static const UNormalizer2 *instance(int32_t form, UErrorCode *status) {
  switch (form) {
  case CICU_NFC: return unorm2_getNFCInstance(status);
  case CICU_NFD: return unorm2_getNFDInstance(status);
  case CICU_NFKC: return unorm2_getNFKCInstance(status);
  case CICU_NFKD: return unorm2_getNFKDInstance(status);
  case CICU_NFKC_CASEFOLD: return unorm2_getNFKCCasefoldInstance(status);
  default: *status = U_ILLEGAL_ARGUMENT_ERROR; return 0;
  }
}

int64_t cicu_normalize(int32_t form, const uint8_t *text, int64_t count, uint8_t *output,
                       int64_t capacity, int32_t *result) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = instance(form, &status);
  struct cicu_utf16 source, target;
  cicu_utf16_init(&source);
  cicu_utf16_init(&target);
  cicu_utf16_read(&source, text, count, &status);
  if (U_SUCCESS(status)) {
    target.count = unorm2_normalize(normalizer, source.units, source.count, target.units,
                                    target.capacity, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
      status = U_ZERO_ERROR;
      cicu_utf16_reserve(&target, (int64_t)target.count + 1, &status);
      if (U_SUCCESS(status))
        target.count = unorm2_normalize(normalizer, source.units, source.count, target.units,
                                        target.capacity, &status);
    }
  }
  int64_t written = cicu_utf16_write(&target, output, capacity, &status);
  cicu_utf16_free(&source);
  cicu_utf16_free(&target);
  *result = U_SUCCESS(status) ? 0 : status;
  return U_SUCCESS(status) ? written : -1;
}
