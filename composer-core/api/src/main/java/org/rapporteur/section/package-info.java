/// What a plugin implements, and what it is given.
@NullMarked
package org.rapporteur.section;

import org.jspecify.annotations.NullMarked;
