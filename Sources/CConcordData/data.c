#include "CConcordData.h"

// Every shipped data file is embedded as it is, so that the one binary runs anywhere.
// To add a file: one `#embed` array here and one row in the table below.

static const uint8_t glossaries_diplomacy_terms[] = {
#embed "../../glossaries/diplomacy-terms.yaml"
};

static const uint8_t glossaries_events[] = {
#embed "../../glossaries/events.yaml"
};

static const uint8_t glossaries_houses_ap[] = {
#embed "../../glossaries/houses/ap.yaml"
};

static const uint8_t glossaries_houses_default[] = {
#embed "../../glossaries/houses/default.yaml"
};

static const uint8_t glossaries_houses_kyiv_independent[] = {
#embed "../../glossaries/houses/kyiv-independent.yaml"
};

static const uint8_t glossaries_houses_reuters[] = {
#embed "../../glossaries/houses/reuters.yaml"
};

static const uint8_t glossaries_houses_yonhap[] = {
#embed "../../glossaries/houses/yonhap.yaml"
};

static const uint8_t glossaries_military_terms[] = {
#embed "../../glossaries/military-terms.yaml"
};

static const uint8_t glossaries_organisations[] = {
#embed "../../glossaries/organisations.yaml"
};

static const uint8_t glossaries_people[] = {
#embed "../../glossaries/people.yaml"
};

static const uint8_t glossaries_phrases[] = {
#embed "../../glossaries/phrases.yaml"
};

static const uint8_t glossaries_places[] = {
#embed "../../glossaries/places.yaml"
};

static const uint8_t alignment_calibration[] = {
#embed "languages/alignment/calibration.tsv"
};

static const uint8_t alignment_cyrillic_cyrillic[] = {
#embed "languages/alignment/cyrillic-cyrillic.tsv"
};

static const uint8_t alignment_cyrillic_hangul[] = {
#embed "languages/alignment/cyrillic-hangul.tsv"
};

static const uint8_t alignment_hangul_hangul[] = {
#embed "languages/alignment/hangul-hangul.tsv"
};

static const uint8_t alignment_latin_cyrillic[] = {
#embed "languages/alignment/latin-cyrillic.tsv"
};

static const uint8_t alignment_latin_hangul[] = {
#embed "languages/alignment/latin-hangul.tsv"
};

static const uint8_t alignment_latin_latin[] = {
#embed "languages/alignment/latin-latin.tsv"
};

static const uint8_t detection_function_words[] = {
#embed "languages/detection/function-words.tsv"
};

static const uint8_t english_acronyms[] = {
#embed "languages/english/acronyms.tsv"
};

static const uint8_t english_articles[] = {
#embed "languages/english/articles.tsv"
};

static const uint8_t english_established_names[] = {
#embed "languages/english/established-names.tsv"
};

static const uint8_t english_given_names[] = {
#embed "languages/english/given-names.tsv"
};

static const uint8_t english_invariables[] = {
#embed "languages/english/invariables.tsv"
};

static const uint8_t english_letter_sounds[] = {
#embed "languages/english/letter-sounds.tsv"
};

static const uint8_t english_person_titles[] = {
#embed "languages/english/person-titles.tsv"
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

static const uint8_t korean_copula[] = {
#embed "languages/korean/copula.tsv"
};

static const uint8_t korean_family_names[] = {
#embed "languages/korean/family-names.tsv"
};

static const uint8_t korean_particles[] = {
#embed "languages/korean/particles.tsv"
};

static const uint8_t korean_place_units[] = {
#embed "languages/korean/place-units.tsv"
};

static const uint8_t korean_readings[] = {
#embed "languages/korean/readings.tsv"
};

static const uint8_t korean_sound_words[] = {
#embed "languages/korean/sound-words.tsv"
};

static const uint8_t korean_suffixes[] = {
#embed "languages/korean/suffixes.tsv"
};

static const uint8_t korean_titles[] = {
#embed "languages/korean/titles.tsv"
};

static const uint8_t names_english_habits[] = {
#embed "languages/names/english-habits.tsv"
};

static const uint8_t names_english_ordinary[] = {
#embed "languages/names/english-ordinary.tsv"
};

static const uint8_t names_given_name_classes[] = {
#embed "languages/names/given-name-classes.tsv"
};

static const uint8_t names_korean_cyrillic[] = {
#embed "languages/names/korean-cyrillic.tsv"
};

static const uint8_t names_korean_given_syllables[] = {
#embed "languages/names/korean-given-syllables.tsv"
};

static const uint8_t names_korean_letters[] = {
#embed "languages/names/korean-letters.tsv"
};

static const uint8_t names_korean_places[] = {
#embed "languages/names/korean-places.tsv"
};

static const uint8_t names_korean_syllables[] = {
#embed "languages/names/korean-syllables.tsv"
};

static const uint8_t names_name_additions[] = {
#embed "languages/names/name-additions.tsv"
};

static const uint8_t names_uk_hangul_practices[] = {
#embed "languages/names/uk-hangul-practices.tsv"
};

static const uint8_t names_uk_latin[] = {
#embed "languages/names/uk-latin.tsv"
};

static const uint8_t names_uk_ru_forms[] = {
#embed "languages/names/uk-ru-forms.tsv"
};

static const uint8_t schemes_alalc_ko[] = {
#embed "languages/schemes/alalc-ko.tsv"
};

static const uint8_t schemes_alalc_uk[] = {
#embed "languages/schemes/alalc-uk.tsv"
};

static const uint8_t schemes_bgn_ko[] = {
#embed "languages/schemes/bgn-ko.tsv"
};

static const uint8_t schemes_bgn_ru[] = {
#embed "languages/schemes/bgn-ru.tsv"
};

static const uint8_t schemes_bgn1965[] = {
#embed "languages/schemes/bgn1965.tsv"
};

static const uint8_t schemes_bgn2019[] = {
#embed "languages/schemes/bgn2019.tsv"
};

static const uint8_t schemes_dprk[] = {
#embed "languages/schemes/dprk.tsv"
};

static const uint8_t schemes_dstu_a[] = {
#embed "languages/schemes/dstu-a.tsv"
};

static const uint8_t schemes_dstu_b[] = {
#embed "languages/schemes/dstu-b.tsv"
};

static const uint8_t schemes_en_hangul[] = {
#embed "languages/schemes/en-hangul.tsv"
};

static const uint8_t schemes_en_uk[] = {
#embed "languages/schemes/en-uk.tsv"
};

static const uint8_t schemes_iso11941_1[] = {
#embed "languages/schemes/iso11941-1.tsv"
};

static const uint8_t schemes_iso11941_2[] = {
#embed "languages/schemes/iso11941-2.tsv"
};

static const uint8_t schemes_iso9[] = {
#embed "languages/schemes/iso9.tsv"
};

static const uint8_t schemes_kmu2010[] = {
#embed "languages/schemes/kmu2010.tsv"
};

static const uint8_t schemes_ko_ru_name[] = {
#embed "languages/schemes/ko-ru-name.tsv"
};

static const uint8_t schemes_ko_ru[] = {
#embed "languages/schemes/ko-ru.tsv"
};

static const uint8_t schemes_ko_uk_name[] = {
#embed "languages/schemes/ko-uk-name.tsv"
};

static const uint8_t schemes_ko_uk[] = {
#embed "languages/schemes/ko-uk.tsv"
};

static const uint8_t schemes_mr[] = {
#embed "languages/schemes/mr.tsv"
};

static const uint8_t schemes_odni_ko[] = {
#embed "languages/schemes/odni-ko.tsv"
};

static const uint8_t schemes_odni_uk[] = {
#embed "languages/schemes/odni-uk.tsv"
};

static const uint8_t schemes_passport2007[] = {
#embed "languages/schemes/passport2007.tsv"
};

static const uint8_t schemes_rok1984[] = {
#embed "languages/schemes/rok1984.tsv"
};

static const uint8_t schemes_rr_clear[] = {
#embed "languages/schemes/rr-clear.tsv"
};

static const uint8_t schemes_rr_letter[] = {
#embed "languages/schemes/rr-letter.tsv"
};

static const uint8_t schemes_rr_name[] = {
#embed "languages/schemes/rr-name.tsv"
};

static const uint8_t schemes_rr[] = {
#embed "languages/schemes/rr.tsv"
};

static const uint8_t schemes_ru_hangul[] = {
#embed "languages/schemes/ru-hangul.tsv"
};

static const uint8_t schemes_scientific[] = {
#embed "languages/schemes/scientific.tsv"
};

static const uint8_t schemes_ua1993[] = {
#embed "languages/schemes/ua1993.tsv"
};

static const uint8_t schemes_ua1996[] = {
#embed "languages/schemes/ua1996.tsv"
};

static const uint8_t schemes_uk_hangul[] = {
#embed "languages/schemes/uk-hangul.tsv"
};

static const uint8_t schemes_uk_ru[] = {
#embed "languages/schemes/uk-ru.tsv"
};

static const uint8_t schemes_un2012[] = {
#embed "languages/schemes/un2012.tsv"
};

static const uint8_t schemes_yale[] = {
#embed "languages/schemes/yale.tsv"
};

static const uint8_t scripts_look_alikes[] = {
#embed "languages/scripts/look-alikes.tsv"
};

static const uint8_t sentences_abbreviations[] = {
#embed "languages/sentences/abbreviations.tsv"
};

static const uint8_t ukrainian_adjectives[] = {
#embed "languages/ukrainian/adjectives.tsv"
};

static const uint8_t ukrainian_families[] = {
#embed "languages/ukrainian/families.tsv"
};

static const uint8_t ukrainian_given_names[] = {
#embed "languages/ukrainian/given-names.tsv"
};

static const uint8_t ukrainian_governors[] = {
#embed "languages/ukrainian/governors.tsv"
};

static const uint8_t ukrainian_masculine[] = {
#embed "languages/ukrainian/masculine.tsv"
};

static const uint8_t ukrainian_nouns[] = {
#embed "languages/ukrainian/nouns.tsv"
};

static const uint8_t ukrainian_paradigms[] = {
#embed "languages/ukrainian/paradigms.tsv"
};

static const uint8_t ukrainian_places[] = {
#embed "languages/ukrainian/places.tsv"
};

static const uint8_t ukrainian_plurals[] = {
#embed "languages/ukrainian/plurals.tsv"
};

static const uint8_t ukrainian_prepositions[] = {
#embed "languages/ukrainian/prepositions.tsv"
};

static const uint8_t ukrainian_pronouns[] = {
#embed "languages/ukrainian/pronouns.tsv"
};

static const uint8_t ukrainian_stems[] = {
#embed "languages/ukrainian/stems.tsv"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} files[] = {
    {"glossaries/diplomacy-terms.yaml", glossaries_diplomacy_terms, sizeof glossaries_diplomacy_terms},
    {"glossaries/events.yaml", glossaries_events, sizeof glossaries_events},
    {"glossaries/houses/ap.yaml", glossaries_houses_ap, sizeof glossaries_houses_ap},
    {"glossaries/houses/default.yaml", glossaries_houses_default, sizeof glossaries_houses_default},
    {"glossaries/houses/kyiv-independent.yaml", glossaries_houses_kyiv_independent, sizeof glossaries_houses_kyiv_independent},
    {"glossaries/houses/reuters.yaml", glossaries_houses_reuters, sizeof glossaries_houses_reuters},
    {"glossaries/houses/yonhap.yaml", glossaries_houses_yonhap, sizeof glossaries_houses_yonhap},
    {"glossaries/military-terms.yaml", glossaries_military_terms, sizeof glossaries_military_terms},
    {"glossaries/organisations.yaml", glossaries_organisations, sizeof glossaries_organisations},
    {"glossaries/people.yaml", glossaries_people, sizeof glossaries_people},
    {"glossaries/phrases.yaml", glossaries_phrases, sizeof glossaries_phrases},
    {"glossaries/places.yaml", glossaries_places, sizeof glossaries_places},
    {"languages/alignment/calibration.tsv", alignment_calibration, sizeof alignment_calibration},
    {"languages/alignment/cyrillic-cyrillic.tsv", alignment_cyrillic_cyrillic, sizeof alignment_cyrillic_cyrillic},
    {"languages/alignment/cyrillic-hangul.tsv", alignment_cyrillic_hangul, sizeof alignment_cyrillic_hangul},
    {"languages/alignment/hangul-hangul.tsv", alignment_hangul_hangul, sizeof alignment_hangul_hangul},
    {"languages/alignment/latin-cyrillic.tsv", alignment_latin_cyrillic, sizeof alignment_latin_cyrillic},
    {"languages/alignment/latin-hangul.tsv", alignment_latin_hangul, sizeof alignment_latin_hangul},
    {"languages/alignment/latin-latin.tsv", alignment_latin_latin, sizeof alignment_latin_latin},
    {"languages/detection/function-words.tsv", detection_function_words, sizeof detection_function_words},
    {"languages/english/acronyms.tsv", english_acronyms, sizeof english_acronyms},
    {"languages/english/articles.tsv", english_articles, sizeof english_articles},
    {"languages/english/established-names.tsv", english_established_names, sizeof english_established_names},
    {"languages/english/given-names.tsv", english_given_names, sizeof english_given_names},
    {"languages/english/invariables.tsv", english_invariables, sizeof english_invariables},
    {"languages/english/letter-sounds.tsv", english_letter_sounds, sizeof english_letter_sounds},
    {"languages/english/person-titles.tsv", english_person_titles, sizeof english_person_titles},
    {"languages/english/plurals.tsv", english_plurals, sizeof english_plurals},
    {"languages/english/postpositives.tsv", english_postpositives, sizeof english_postpositives},
    {"languages/english/singulars.tsv", english_singulars, sizeof english_singulars},
    {"languages/english/titles.tsv", english_titles, sizeof english_titles},
    {"languages/korean/copula.tsv", korean_copula, sizeof korean_copula},
    {"languages/korean/family-names.tsv", korean_family_names, sizeof korean_family_names},
    {"languages/korean/particles.tsv", korean_particles, sizeof korean_particles},
    {"languages/korean/place-units.tsv", korean_place_units, sizeof korean_place_units},
    {"languages/korean/readings.tsv", korean_readings, sizeof korean_readings},
    {"languages/korean/sound-words.tsv", korean_sound_words, sizeof korean_sound_words},
    {"languages/korean/suffixes.tsv", korean_suffixes, sizeof korean_suffixes},
    {"languages/korean/titles.tsv", korean_titles, sizeof korean_titles},
    {"languages/names/english-habits.tsv", names_english_habits, sizeof names_english_habits},
    {"languages/names/english-ordinary.tsv", names_english_ordinary, sizeof names_english_ordinary},
    {"languages/names/given-name-classes.tsv", names_given_name_classes, sizeof names_given_name_classes},
    {"languages/names/korean-cyrillic.tsv", names_korean_cyrillic, sizeof names_korean_cyrillic},
    {"languages/names/korean-given-syllables.tsv", names_korean_given_syllables, sizeof names_korean_given_syllables},
    {"languages/names/korean-letters.tsv", names_korean_letters, sizeof names_korean_letters},
    {"languages/names/korean-places.tsv", names_korean_places, sizeof names_korean_places},
    {"languages/names/korean-syllables.tsv", names_korean_syllables, sizeof names_korean_syllables},
    {"languages/names/name-additions.tsv", names_name_additions, sizeof names_name_additions},
    {"languages/names/uk-hangul-practices.tsv", names_uk_hangul_practices, sizeof names_uk_hangul_practices},
    {"languages/names/uk-latin.tsv", names_uk_latin, sizeof names_uk_latin},
    {"languages/names/uk-ru-forms.tsv", names_uk_ru_forms, sizeof names_uk_ru_forms},
    {"languages/schemes/alalc-ko.tsv", schemes_alalc_ko, sizeof schemes_alalc_ko},
    {"languages/schemes/alalc-uk.tsv", schemes_alalc_uk, sizeof schemes_alalc_uk},
    {"languages/schemes/bgn-ko.tsv", schemes_bgn_ko, sizeof schemes_bgn_ko},
    {"languages/schemes/bgn-ru.tsv", schemes_bgn_ru, sizeof schemes_bgn_ru},
    {"languages/schemes/bgn1965.tsv", schemes_bgn1965, sizeof schemes_bgn1965},
    {"languages/schemes/bgn2019.tsv", schemes_bgn2019, sizeof schemes_bgn2019},
    {"languages/schemes/dprk.tsv", schemes_dprk, sizeof schemes_dprk},
    {"languages/schemes/dstu-a.tsv", schemes_dstu_a, sizeof schemes_dstu_a},
    {"languages/schemes/dstu-b.tsv", schemes_dstu_b, sizeof schemes_dstu_b},
    {"languages/schemes/en-hangul.tsv", schemes_en_hangul, sizeof schemes_en_hangul},
    {"languages/schemes/en-uk.tsv", schemes_en_uk, sizeof schemes_en_uk},
    {"languages/schemes/iso11941-1.tsv", schemes_iso11941_1, sizeof schemes_iso11941_1},
    {"languages/schemes/iso11941-2.tsv", schemes_iso11941_2, sizeof schemes_iso11941_2},
    {"languages/schemes/iso9.tsv", schemes_iso9, sizeof schemes_iso9},
    {"languages/schemes/kmu2010.tsv", schemes_kmu2010, sizeof schemes_kmu2010},
    {"languages/schemes/ko-ru-name.tsv", schemes_ko_ru_name, sizeof schemes_ko_ru_name},
    {"languages/schemes/ko-ru.tsv", schemes_ko_ru, sizeof schemes_ko_ru},
    {"languages/schemes/ko-uk-name.tsv", schemes_ko_uk_name, sizeof schemes_ko_uk_name},
    {"languages/schemes/ko-uk.tsv", schemes_ko_uk, sizeof schemes_ko_uk},
    {"languages/schemes/mr.tsv", schemes_mr, sizeof schemes_mr},
    {"languages/schemes/odni-ko.tsv", schemes_odni_ko, sizeof schemes_odni_ko},
    {"languages/schemes/odni-uk.tsv", schemes_odni_uk, sizeof schemes_odni_uk},
    {"languages/schemes/passport2007.tsv", schemes_passport2007, sizeof schemes_passport2007},
    {"languages/schemes/rok1984.tsv", schemes_rok1984, sizeof schemes_rok1984},
    {"languages/schemes/rr-clear.tsv", schemes_rr_clear, sizeof schemes_rr_clear},
    {"languages/schemes/rr-letter.tsv", schemes_rr_letter, sizeof schemes_rr_letter},
    {"languages/schemes/rr-name.tsv", schemes_rr_name, sizeof schemes_rr_name},
    {"languages/schemes/rr.tsv", schemes_rr, sizeof schemes_rr},
    {"languages/schemes/ru-hangul.tsv", schemes_ru_hangul, sizeof schemes_ru_hangul},
    {"languages/schemes/scientific.tsv", schemes_scientific, sizeof schemes_scientific},
    {"languages/schemes/ua1993.tsv", schemes_ua1993, sizeof schemes_ua1993},
    {"languages/schemes/ua1996.tsv", schemes_ua1996, sizeof schemes_ua1996},
    {"languages/schemes/uk-hangul.tsv", schemes_uk_hangul, sizeof schemes_uk_hangul},
    {"languages/schemes/uk-ru.tsv", schemes_uk_ru, sizeof schemes_uk_ru},
    {"languages/schemes/un2012.tsv", schemes_un2012, sizeof schemes_un2012},
    {"languages/schemes/yale.tsv", schemes_yale, sizeof schemes_yale},
    {"languages/scripts/look-alikes.tsv", scripts_look_alikes, sizeof scripts_look_alikes},
    {"languages/sentences/abbreviations.tsv", sentences_abbreviations, sizeof sentences_abbreviations},
    {"languages/ukrainian/adjectives.tsv", ukrainian_adjectives, sizeof ukrainian_adjectives},
    {"languages/ukrainian/families.tsv", ukrainian_families, sizeof ukrainian_families},
    {"languages/ukrainian/given-names.tsv", ukrainian_given_names, sizeof ukrainian_given_names},
    {"languages/ukrainian/governors.tsv", ukrainian_governors, sizeof ukrainian_governors},
    {"languages/ukrainian/masculine.tsv", ukrainian_masculine, sizeof ukrainian_masculine},
    {"languages/ukrainian/nouns.tsv", ukrainian_nouns, sizeof ukrainian_nouns},
    {"languages/ukrainian/paradigms.tsv", ukrainian_paradigms, sizeof ukrainian_paradigms},
    {"languages/ukrainian/places.tsv", ukrainian_places, sizeof ukrainian_places},
    {"languages/ukrainian/plurals.tsv", ukrainian_plurals, sizeof ukrainian_plurals},
    {"languages/ukrainian/prepositions.tsv", ukrainian_prepositions, sizeof ukrainian_prepositions},
    {"languages/ukrainian/pronouns.tsv", ukrainian_pronouns, sizeof ukrainian_pronouns},
    {"languages/ukrainian/stems.tsv", ukrainian_stems, sizeof ukrainian_stems},
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
