@NullMarked
package org.rapporteur.engine.wording;

import org.jspecify.annotations.NullMarked;
