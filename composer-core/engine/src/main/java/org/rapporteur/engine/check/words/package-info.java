/// What the rules know of languages: words, numbers, sentences.
@NullMarked
package org.rapporteur.engine.check.words;

import org.jspecify.annotations.NullMarked;
