/// What the tool has to say about a report: findings, with their positions.
@NullMarked
package org.rapporteur.finding;

import org.jspecify.annotations.NullMarked;
