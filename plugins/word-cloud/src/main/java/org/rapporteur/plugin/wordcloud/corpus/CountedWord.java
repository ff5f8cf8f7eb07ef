package org.rapporteur.plugin.wordcloud.corpus;

/// A word with all its forms.
///
/// @param word its most frequent form
/// @param count how often any of its forms is used
/// @param texts in how many texts
/// @param forms `policies 30, policy 7`; empty when there is one only
record CountedWord(String word, long count, int texts, String forms) {}
