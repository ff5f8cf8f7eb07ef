/// The section `word-cloud`: words drawn in the size of their counts.
@NullMarked
package org.rapporteur.plugin.wordcloud;

import org.jspecify.annotations.NullMarked;
