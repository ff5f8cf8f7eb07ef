/// From blocks to lines to pages. Knows no PDF: what it needs of fonts it asks [Metrics].
@NullMarked
package org.rapporteur.pdf.layout;

import org.jspecify.annotations.NullMarked;
