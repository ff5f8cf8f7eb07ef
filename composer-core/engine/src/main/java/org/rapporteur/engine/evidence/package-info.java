/// Which figures of a report are bound to data, where each is printed, and where it comes from.
@NullMarked
package org.rapporteur.engine.evidence;

import org.jspecify.annotations.NullMarked;
