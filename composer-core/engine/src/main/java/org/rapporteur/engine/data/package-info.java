/// Reading files into datasets and vocabularies.
@NullMarked
package org.rapporteur.engine.data;

import org.jspecify.annotations.NullMarked;
