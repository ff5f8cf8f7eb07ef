/// Any dataset as a table.
@NullMarked
package org.rapporteur.plugin.table;

import org.jspecify.annotations.NullMarked;
