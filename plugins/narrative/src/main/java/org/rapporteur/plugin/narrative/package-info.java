/// The text that people write.
@NullMarked
package org.rapporteur.plugin.narrative;

import org.jspecify.annotations.NullMarked;
