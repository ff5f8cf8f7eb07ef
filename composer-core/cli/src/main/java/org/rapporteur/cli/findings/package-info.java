/// Findings as text for people, and in the formats of machines.
@NullMarked
package org.rapporteur.cli.findings;

import org.jspecify.annotations.NullMarked;
