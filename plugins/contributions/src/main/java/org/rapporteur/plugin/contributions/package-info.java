/// Who contributed: a list, and a table.
@NullMarked
package org.rapporteur.plugin.contributions;

import org.jspecify.annotations.NullMarked;
