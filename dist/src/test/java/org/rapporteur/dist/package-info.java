/// Everything together: the distribution that users get.
@NullMarked
package org.rapporteur.dist;

import org.jspecify.annotations.NullMarked;
