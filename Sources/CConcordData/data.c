#include "CConcordData.h"

// Every shipped data file is embedded as it is, so that the one binary runs anywhere.
// To add a file: one `#embed` array here and one row in the table below.

static const uint8_t ukrainian_paradigms[] = {
#embed "languages/ukrainian/paradigms.tsv"
};

static const uint8_t ukrainian_masculine[] = {
#embed "languages/ukrainian/masculine.tsv"
};

static const uint8_t ukrainian_stems[] = {
#embed "languages/ukrainian/stems.tsv"
};

static const uint8_t ukrainian_plurals[] = {
#embed "languages/ukrainian/plurals.tsv"
};

static const uint8_t ukrainian_nouns[] = {
#embed "languages/ukrainian/nouns.tsv"
};

static const uint8_t ukrainian_places[] = {
#embed "languages/ukrainian/places.tsv"
};

static const uint8_t ukrainian_families[] = {
#embed "languages/ukrainian/families.tsv"
};

static const uint8_t ukrainian_given_names[] = {
#embed "languages/ukrainian/given-names.tsv"
};

static const uint8_t ukrainian_adjectives[] = {
#embed "languages/ukrainian/adjectives.tsv"
};

static const uint8_t ukrainian_prepositions[] = {
#embed "languages/ukrainian/prepositions.tsv"
};

static const uint8_t ukrainian_governors[] = {
#embed "languages/ukrainian/governors.tsv"
};

static const uint8_t ukrainian_pronouns[] = {
#embed "languages/ukrainian/pronouns.tsv"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"languages/ukrainian/paradigms.tsv", ukrainian_paradigms,
     sizeof ukrainian_paradigms},
    {"languages/ukrainian/masculine.tsv", ukrainian_masculine,
     sizeof ukrainian_masculine},
    {"languages/ukrainian/stems.tsv", ukrainian_stems,
     sizeof ukrainian_stems},
    {"languages/ukrainian/plurals.tsv", ukrainian_plurals,
     sizeof ukrainian_plurals},
    {"languages/ukrainian/nouns.tsv", ukrainian_nouns,
     sizeof ukrainian_nouns},
    {"languages/ukrainian/places.tsv", ukrainian_places,
     sizeof ukrainian_places},
    {"languages/ukrainian/families.tsv", ukrainian_families,
     sizeof ukrainian_families},
    {"languages/ukrainian/given-names.tsv", ukrainian_given_names,
     sizeof ukrainian_given_names},
    {"languages/ukrainian/adjectives.tsv", ukrainian_adjectives,
     sizeof ukrainian_adjectives},
    {"languages/ukrainian/prepositions.tsv", ukrainian_prepositions,
     sizeof ukrainian_prepositions},
    {"languages/ukrainian/governors.tsv", ukrainian_governors,
     sizeof ukrainian_governors},
    {"languages/ukrainian/pronouns.tsv", ukrainian_pronouns,
     sizeof ukrainian_pronouns},
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
