/// Markdown and the HTML subset, into blocks.
@NullMarked
package org.rapporteur.engine.markup;

import org.jspecify.annotations.NullMarked;
