/// Where words may be divided, after the patterns of TeX.
@NullMarked
package org.rapporteur.pdf.hyphenation;

import org.jspecify.annotations.NullMarked;
