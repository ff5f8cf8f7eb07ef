/// Reads PDFs back and says what is wrong with them that no validator sees. Other modules' tests
/// use it too.
@NullMarked
package org.rapporteur.pdf.proof;

import org.jspecify.annotations.NullMarked;
