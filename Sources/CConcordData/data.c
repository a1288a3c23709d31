#include "CConcordData.h"

// Every shipped data file is embedded as it is, so that the one binary runs anywhere.
// To add a file: one `#embed` array here and one row in the table below.

static const uint8_t detection_function_words[] = {
#embed "languages/detection/function-words.tsv"
};

static const uint8_t scripts_look_alikes[] = {
#embed "languages/scripts/look-alikes.tsv"
};

static const uint8_t sentences_abbreviations[] = {
#embed "languages/sentences/abbreviations.tsv"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"languages/detection/function-words.tsv", detection_function_words,
     sizeof detection_function_words},
    {"languages/scripts/look-alikes.tsv", scripts_look_alikes, sizeof scripts_look_alikes},
    {"languages/sentences/abbreviations.tsv", sentences_abbreviations,
     sizeof sentences_abbreviations},
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
