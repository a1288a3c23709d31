#include "CConcordData.h"

// Every shipped data file is embedded as it is, so that the one binary runs anywhere.
// To add a file: one `#embed` array here and one row in the table below.

static const uint8_t english_acronyms[] = {
#embed "languages/english/acronyms.tsv"
};
static const uint8_t english_articles[] = {
#embed "languages/english/articles.tsv"
};
static const uint8_t english_invariables[] = {
#embed "languages/english/invariables.tsv"
};
static const uint8_t english_plurals[] = {
#embed "languages/english/plurals.tsv"
};
static const uint8_t english_postpositives[] = {
#embed "languages/english/postpositives.tsv"
};
static const uint8_t english_singulars[] = {
#embed "languages/english/singulars.tsv"
};
static const uint8_t english_titles[] = {
#embed "languages/english/titles.tsv"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"languages/english/acronyms.tsv", english_acronyms, sizeof english_acronyms},
    {"languages/english/articles.tsv", english_articles, sizeof english_articles},
    {"languages/english/invariables.tsv", english_invariables, sizeof english_invariables},
    {"languages/english/plurals.tsv", english_plurals, sizeof english_plurals},
    {"languages/english/postpositives.tsv", english_postpositives, sizeof english_postpositives},
    {"languages/english/singulars.tsv", english_singulars, sizeof english_singulars},
    {"languages/english/titles.tsv", english_titles, sizeof english_titles},
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
