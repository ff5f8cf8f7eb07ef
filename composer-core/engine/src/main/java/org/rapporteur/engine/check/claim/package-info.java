/// What a text claims of the data: counts, shares, comparisons.
@NullMarked
package org.rapporteur.engine.check.claim;

import org.jspecify.annotations.NullMarked;
