/// Reading the report folder: report.yaml, rapporteur.yaml, options, templates.
@NullMarked
package org.rapporteur.engine.report;

import org.jspecify.annotations.NullMarked;
