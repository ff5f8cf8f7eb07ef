package org.rapporteur.plugin.wordcloud;

/// A word to be shown.
///
/// @param count how often it is used, from 1
/// @param documents in how many texts, as the dataset says; empty when it does not
record CloudWord(String text, long count, String documents) {}
