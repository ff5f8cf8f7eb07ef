/// The reader `corpus`: counts the words of a folder of texts.
@NullMarked
package org.rapporteur.plugin.wordcloud.corpus;

import org.jspecify.annotations.NullMarked;
