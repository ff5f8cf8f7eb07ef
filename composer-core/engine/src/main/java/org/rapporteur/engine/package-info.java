/// The one door: a report folder goes in, a checked report comes out.
@NullMarked
package org.rapporteur.engine;

import org.jspecify.annotations.NullMarked;
