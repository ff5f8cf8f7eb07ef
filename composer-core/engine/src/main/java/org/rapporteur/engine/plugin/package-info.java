/// The installed plugins, contained.
@NullMarked
package org.rapporteur.engine.plugin;

import org.jspecify.annotations.NullMarked;
