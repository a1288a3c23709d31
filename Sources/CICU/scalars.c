#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/uversion.h>

int32_t cicu_version(void) {
  UVersionInfo version;
  u_getVersion(version);
  return version[0] * 100 + version[1];
}

int32_t cicu_unicode_version(void) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return version[0] * 100 + version[1];
}

const char *cicu_status_name(int32_t status) { return u_errorName((UErrorCode)status); }

int32_t cicu_scalar_age(uint32_t scalar) {
  UVersionInfo version;
  u_charAge((UChar32)scalar, version);
  return version[0] * 100 + version[1];
}

int32_t cicu_scalar_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

int32_t cicu_scalar_combining_class(uint32_t scalar) {
  return u_getCombiningClass((UChar32)scalar);
}

const char *cicu_scalar_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)scalar, &status);
  const char *name = U_SUCCESS(status) ? uscript_getShortName(script) : 0;
  return name ? name : "Zzzz";
}

int32_t cicu_scalar_decomposition(uint32_t scalar, uint32_t *parts) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return 0;
  UChar units[8];
  int32_t count = unorm2_getRawDecomposition(nfc, (UChar32)scalar, units, 8, &status);
  if (U_FAILURE(status) || count < 0) return 0;
  int32_t found = 0;
  for (int32_t index = 0; index < count && found < 2;) {
    UChar32 part;
    U16_NEXT(units, index, count, part);
    parts[found++] = (uint32_t)part;
  }
  return found;
}

int32_t cicu_compose_pair(uint32_t first, uint32_t second) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  return U_SUCCESS(status) ? unorm2_composePair(nfc, (UChar32)first, (UChar32)second) : -1;
}
