/// From the document to pages to the PDF.
@NullMarked
package org.rapporteur.pdf;

import org.jspecify.annotations.NullMarked;
