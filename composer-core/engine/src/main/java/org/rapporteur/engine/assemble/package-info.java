/// From composed sections to one document: annexes, numbers, labels, cross-references.
@NullMarked
package org.rapporteur.engine.assemble;

import org.jspecify.annotations.NullMarked;
