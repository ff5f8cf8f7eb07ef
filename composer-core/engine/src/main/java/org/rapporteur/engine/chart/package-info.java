/// Drawing charts and recording drawings.
@NullMarked
package org.rapporteur.engine.chart;

import org.jspecify.annotations.NullMarked;
