/// What a report is about: datasets, vocabularies, and what is counted of them.
@NullMarked
package org.rapporteur.data;

import org.jspecify.annotations.NullMarked;
