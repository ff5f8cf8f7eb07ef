/// Reads PDFs back and says what is wrong with them that no validator sees: for tests, and for the
/// samples of plugins. Nothing that composes a report uses it.
@NullMarked
package org.rapporteur.pdf.proof;

import org.jspecify.annotations.NullMarked;
