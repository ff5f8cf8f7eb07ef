/// Dates as people write them: "3 November, or within a week", "first or second week of November".
@NullMarked
package org.rapporteur.plugin.charts.dates;

import org.jspecify.annotations.NullMarked;
