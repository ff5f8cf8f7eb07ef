@NullMarked
package org.rapporteur.engine.markup;

import org.jspecify.annotations.NullMarked;
