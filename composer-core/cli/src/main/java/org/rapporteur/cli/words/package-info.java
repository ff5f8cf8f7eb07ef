/// Words that were counted, and where they stand, in the formats of `rapporteur words`.
@NullMarked
package org.rapporteur.cli.words;

import org.jspecify.annotations.NullMarked;
