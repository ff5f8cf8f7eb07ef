/// The closed model of a report: blocks and inlines, without any PDF or HTML in it.
@NullMarked
package org.rapporteur.document;

import org.jspecify.annotations.NullMarked;
