package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.plugin.wordcloud.corpus.text.TextFormat;

/// A text that can be opened.
///
/// @param number from 0, in the order of the paths
record CorpusFile(int number, String path, TextFormat format) {}
