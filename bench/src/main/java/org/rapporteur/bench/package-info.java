/// How long the phases of a composition take, in a warm virtual machine.
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
