/// Who took part.
@NullMarked
package org.rapporteur.plugin.participants;

import org.jspecify.annotations.NullMarked;
