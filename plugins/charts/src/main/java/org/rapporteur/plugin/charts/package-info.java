/// Breakdowns: a dataset counted by a column, as chart, list or table.
@NullMarked
package org.rapporteur.plugin.charts;

import org.jspecify.annotations.NullMarked;
