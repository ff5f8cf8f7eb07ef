/// Drawing charts: JFreeChart draws the data, the words are placed here.
@NullMarked
package org.rapporteur.engine.chart.plot;

import org.jspecify.annotations.NullMarked;
