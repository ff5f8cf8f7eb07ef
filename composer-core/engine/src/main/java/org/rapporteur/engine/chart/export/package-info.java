/// Figures as files of their own, replayed from their recordings.
@NullMarked
package org.rapporteur.engine.chart.export;

import org.jspecify.annotations.NullMarked;
