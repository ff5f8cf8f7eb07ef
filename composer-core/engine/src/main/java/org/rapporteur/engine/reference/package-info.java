/// References such as `$contributions.count`: from the expression to the figure bound to data.
@NullMarked
package org.rapporteur.engine.reference;

import org.jspecify.annotations.NullMarked;
