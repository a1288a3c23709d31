#include "CConcordData.h"

// Every shipped data file is embedded as it is, so that the one binary runs anywhere.
// To add a file: one `#embed` array here and one row in the table below.

static const uint8_t korean_family_names[] = {
#embed "languages/korean/family-names.tsv"
};

static const uint8_t korean_copula[] = {
#embed "languages/korean/copula.tsv"
};

static const uint8_t korean_particles[] = {
#embed "languages/korean/particles.tsv"
};

static const uint8_t korean_readings[] = {
#embed "languages/korean/readings.tsv"
};

static const uint8_t korean_suffixes[] = {
#embed "languages/korean/suffixes.tsv"
};

static const uint8_t korean_titles[] = {
#embed "languages/korean/titles.tsv"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"languages/korean/family-names.tsv", korean_family_names, sizeof korean_family_names},
    {"languages/korean/copula.tsv", korean_copula, sizeof korean_copula},
    {"languages/korean/particles.tsv", korean_particles, sizeof korean_particles},
    {"languages/korean/readings.tsv", korean_readings, sizeof korean_readings},
    {"languages/korean/suffixes.tsv", korean_suffixes, sizeof korean_suffixes},
    {"languages/korean/titles.tsv", korean_titles, sizeof korean_titles},
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
