#include "CConcordData.h"

// Every shipped data file is embedded as it is, so that the one binary runs anywhere.
// To add a file: one `#embed` array here and one row in the table below.

static const uint8_t korean_family_names[] = {
#embed "languages/korean/family-names.tsv"
};

static const uint8_t schemes_mr_name[] = {
#embed "languages/schemes/mr-name.tsv"
};

static const uint8_t schemes_mr[] = {
#embed "languages/schemes/mr.tsv"
};

static const uint8_t schemes_rr_clear[] = {
#embed "languages/schemes/rr-clear.tsv"
};

static const uint8_t schemes_rr_name[] = {
#embed "languages/schemes/rr-name.tsv"
};

static const uint8_t schemes_rr[] = {
#embed "languages/schemes/rr.tsv"
};

static const uint8_t schemes_bgn_ru[] = {
#embed "languages/schemes/bgn-ru.tsv"
};

static const uint8_t schemes_bgn1965[] = {
#embed "languages/schemes/bgn1965.tsv"
};

static const uint8_t schemes_iso9[] = {
#embed "languages/schemes/iso9.tsv"
};

static const uint8_t schemes_kmu2010[] = {
#embed "languages/schemes/kmu2010.tsv"
};

static const uint8_t schemes_passport2007[] = {
#embed "languages/schemes/passport2007.tsv"
};

static const uint8_t schemes_scientific[] = {
#embed "languages/schemes/scientific.tsv"
};

static const uint8_t schemes_uk_ru[] = {
#embed "languages/schemes/uk-ru.tsv"
};

static const uint8_t names_uk_latin[] = {
#embed "languages/names/uk-latin.tsv"
};

static const uint8_t names_korean_cyrillic[] = {
#embed "languages/names/korean-cyrillic.tsv"
};

static const uint8_t names_korean_letters[] = {
#embed "languages/names/korean-letters.tsv"
};

static const uint8_t names_korean_syllables[] = {
#embed "languages/names/korean-syllables.tsv"
};

static const uint8_t names_uk_ru_forms[] = {
#embed "languages/names/uk-ru-forms.tsv"
};

static const uint8_t names_english_ordinary[] = {
#embed "languages/names/english-ordinary.tsv"
};

static const uint8_t schemes_dprk_name[] = {
#embed "languages/schemes/dprk-name.tsv"
};

static const uint8_t schemes_dprk[] = {
#embed "languages/schemes/dprk.tsv"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"languages/korean/family-names.tsv", korean_family_names, sizeof korean_family_names},
    {"languages/schemes/mr-name.tsv", schemes_mr_name, sizeof schemes_mr_name},
    {"languages/schemes/mr.tsv", schemes_mr, sizeof schemes_mr},
    {"languages/schemes/rr-clear.tsv", schemes_rr_clear, sizeof schemes_rr_clear},
    {"languages/schemes/rr-name.tsv", schemes_rr_name, sizeof schemes_rr_name},
    {"languages/schemes/rr.tsv", schemes_rr, sizeof schemes_rr},
    {"languages/schemes/bgn-ru.tsv", schemes_bgn_ru, sizeof schemes_bgn_ru},
    {"languages/schemes/bgn1965.tsv", schemes_bgn1965, sizeof schemes_bgn1965},
    {"languages/schemes/iso9.tsv", schemes_iso9, sizeof schemes_iso9},
    {"languages/schemes/kmu2010.tsv", schemes_kmu2010, sizeof schemes_kmu2010},
    {"languages/schemes/passport2007.tsv", schemes_passport2007, sizeof schemes_passport2007},
    {"languages/schemes/scientific.tsv", schemes_scientific, sizeof schemes_scientific},
    {"languages/schemes/uk-ru.tsv", schemes_uk_ru, sizeof schemes_uk_ru},
    {"languages/names/uk-latin.tsv", names_uk_latin, sizeof names_uk_latin},
    {"languages/names/korean-cyrillic.tsv", names_korean_cyrillic, sizeof names_korean_cyrillic},
    {"languages/names/korean-letters.tsv", names_korean_letters, sizeof names_korean_letters},
    {"languages/names/korean-syllables.tsv", names_korean_syllables, sizeof names_korean_syllables},
    {"languages/names/uk-ru-forms.tsv", names_uk_ru_forms, sizeof names_uk_ru_forms},
    {"languages/names/english-ordinary.tsv", names_english_ordinary, sizeof names_english_ordinary},
    {"languages/schemes/dprk-name.tsv", schemes_dprk_name, sizeof schemes_dprk_name},
    {"languages/schemes/dprk.tsv", schemes_dprk, sizeof schemes_dprk},
};

size_t concord_data_count(void) { return sizeof files / sizeof files[0]; }

const char *concord_data_name(size_t index) {
  return index < concord_data_count() ? files[index].name : NULL;
}

const uint8_t *concord_data_bytes(size_t index, size_t *count) {
  if (index >= concord_data_count()) {
    *count = 0;
    return NULL;
  }
  *count = files[index].count;
  return files[index].bytes;
}
