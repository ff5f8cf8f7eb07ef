/// From pages to PDF: text, tags, links, artifacts, fonts, metadata, attachments. The only package
/// that knows OpenPDF.
@NullMarked
package org.rapporteur.pdf.ink;

import org.jspecify.annotations.NullMarked;
