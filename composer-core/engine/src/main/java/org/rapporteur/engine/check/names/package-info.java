/// Names of persons and organizations: what makes two of them look like one.
@NullMarked
package org.rapporteur.engine.check.names;

import org.jspecify.annotations.NullMarked;
