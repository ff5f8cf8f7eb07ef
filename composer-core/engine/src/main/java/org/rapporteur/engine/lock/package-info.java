/// The plugins that a report folder brings itself: pinned in `rapporteur.lock`, lying in
/// `plugins/`.
@NullMarked
package org.rapporteur.engine.lock;

import org.jspecify.annotations.NullMarked;
