/// The command line.
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
