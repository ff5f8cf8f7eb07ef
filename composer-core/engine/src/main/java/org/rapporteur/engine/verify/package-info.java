/// Looks a plugin's jar through before anybody relies on it.
@NullMarked
package org.rapporteur.engine.verify;

import org.jspecify.annotations.NullMarked;
