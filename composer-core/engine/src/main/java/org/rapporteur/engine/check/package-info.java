/// Rules over the assembled document, and what report.yaml says of findings.
@NullMarked
package org.rapporteur.engine.check;

import org.jspecify.annotations.NullMarked;
