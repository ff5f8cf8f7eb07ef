/// JUnit 5 kit for the authors of plugins: text in, text out.
@NullMarked
package org.rapporteur.testkit;

import org.jspecify.annotations.NullMarked;
