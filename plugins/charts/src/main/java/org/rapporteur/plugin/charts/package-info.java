/// Breakdowns, trends and timelines: data as charts, in words, as lists and tables.
@NullMarked
package org.rapporteur.plugin.charts;

import org.jspecify.annotations.NullMarked;
