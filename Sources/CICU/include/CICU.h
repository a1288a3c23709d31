#ifndef CICU_H
#define CICU_H

#include <stdint.h>

// ICU behind plain integers and pointers: no ICU type, no version suffix, so that Swift never
// parses an ICU header. Text goes in and out as UTF-8, ill-formed sequences read as U+FFFD.
// A status of 0 is success, above 0 an ICU error code. Works with ICU 60 and later.

// MARK: Versions

/// The version of ICU that is linked, as major * 100 + minor.
int32_t cicu_version(void);

/// The version of Unicode that the linked ICU implements, as major * 100 + minor.
int32_t cicu_unicode_version(void);

/// The English name of a status, such as U_FILE_ACCESS_ERROR; static.
const char *cicu_status_name(int32_t status);

// MARK: Scalars

/// The version of Unicode that assigned a scalar, as major * 100 + minor; 0 when unassigned.
int32_t cicu_scalar_age(uint32_t scalar);

/// The general category, numbered as in ICU's UCharCategory.
int32_t cicu_scalar_category(uint32_t scalar);

/// The canonical combining class.
int32_t cicu_scalar_combining_class(uint32_t scalar);

/// The four-letter ISO 15924 code of the Script property; static.
const char *cicu_scalar_script(uint32_t scalar);

/// Writes the canonical decomposition mapping of one step, 0 to 2 scalars, and returns their number.
int32_t cicu_scalar_decomposition(uint32_t scalar, uint32_t *parts);

/// The primary composite of two scalars, or -1.
int32_t cicu_compose_pair(uint32_t first, uint32_t second);

// MARK: Normalisation

enum { CICU_NFC, CICU_NFD, CICU_NFKC, CICU_NFKD, CICU_NFKC_CASEFOLD };

/// Normalises `count` bytes and returns the number of bytes of the result. Nothing is written when
/// that is more than `capacity`: call again with room. Negative on error.
int64_t cicu_normalize(int32_t form, const uint8_t *text, int64_t count, uint8_t *output,
                       int64_t capacity, int32_t *status);

// MARK: Breaks

struct cicu_breaks;

enum { CICU_GRAPHEMES, CICU_WORDS, CICU_SENTENCES };

/// Opens a break iterator for a BCP 47 or ICU locale; NULL on error. Not thread-safe.
struct cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, int32_t *status);

void cicu_breaks_close(struct cicu_breaks *breaks);

/// Points the iterator at `count` bytes (at most 2^31 - 1), which must stay until the last call of
/// cicu_breaks_next.
int32_t cicu_breaks_begin(struct cicu_breaks *breaks, const uint8_t *text, int64_t count);

/// Writes up to `capacity` boundaries after the last one told, as byte offsets, with the rule status
/// of the stretch each one ends (see UWordBreak), and returns their number; 0 at the end.
int64_t cicu_breaks_next(struct cicu_breaks *breaks, int64_t *offsets, int32_t *kinds,
                         int64_t capacity);

// MARK: Collation

struct cicu_collator;

/// Opens a collator; `strength` is 1 to 4 (5 for identical), `shifted` ignores punctuation below
/// the fourth level. NULL on error. Comparing and sort keys are thread-safe afterwards.
struct cicu_collator *cicu_collator_open(const char *locale, int32_t strength, int32_t shifted,
                                         int32_t numeric, int32_t *status);

void cicu_collator_close(struct cicu_collator *collator);

/// -1, 0 or 1.
int32_t cicu_collator_compare(const struct cicu_collator *collator, const uint8_t *a,
                              int64_t a_count, const uint8_t *b, int64_t b_count, int32_t *status);

/// The bytes of a sort key; returns their number, as cicu_normalize does, but wants room for one
/// byte more, which ends the key with a zero.
int64_t cicu_collator_key(const struct cicu_collator *collator, const uint8_t *text, int64_t count,
                          uint8_t *output, int64_t capacity, int32_t *status);

// MARK: Confusables

struct cicu_spoof;

/// Opens a checker over the confusables of UTS #39; NULL on error. Thread-safe once open.
struct cicu_spoof *cicu_spoof_open(int32_t *status);

void cicu_spoof_close(struct cicu_spoof *spoof);

/// The skeleton of UTS #39 §4; returns the number of bytes, as cicu_normalize does.
int64_t cicu_spoof_skeleton(const struct cicu_spoof *spoof, const uint8_t *text, int64_t count,
                            uint8_t *output, int64_t capacity, int32_t *status);

#endif
