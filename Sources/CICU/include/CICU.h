#ifndef CICU_H
#define CICU_H

#include <stdint.h>

/// The version of ICU that is linked, as major * 100 + minor.
int32_t cicu_version(void);

#endif
