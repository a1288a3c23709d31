#include "CICU.h"

#include <unicode/uspoof.h>

// The handle is ICU's own; the struct is never defined.

struct cicu_spoof *cicu_spoof_open(int32_t *result) {
  UErrorCode status = U_ZERO_ERROR;
  USpoofChecker *checker = uspoof_open(&status);
  *result = U_SUCCESS(status) ? 0 : status;
  if (U_SUCCESS(status)) return (struct cicu_spoof *)checker;
  if (checker) uspoof_close(checker);
  return 0;
}

void cicu_spoof_close(struct cicu_spoof *spoof) {
  if (spoof) uspoof_close((USpoofChecker *)spoof);
}

int64_t cicu_spoof_skeleton(const struct cicu_spoof *spoof, const uint8_t *text, int64_t count,
                            uint8_t *output, int64_t capacity, int32_t *result) {
  if (count > INT32_MAX) {
    *result = U_INPUT_TOO_LONG_ERROR;
    return -1;
  }
  UErrorCode status = U_ZERO_ERROR;
  int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity;
  // The second argument has had no effect since ICU 58.
  int32_t length = uspoof_getSkeletonUTF8((const USpoofChecker *)spoof, 0, (const char *)text,
                                          (int32_t)count, (char *)output, room, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) status = U_ZERO_ERROR;
  *result = U_SUCCESS(status) ? 0 : status;
  return U_SUCCESS(status) ? length : -1;
}
