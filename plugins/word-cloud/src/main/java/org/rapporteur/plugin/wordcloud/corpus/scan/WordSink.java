package org.rapporteur.plugin.wordcloud.corpus.scan;

/// Takes the words of a text in their order.
@FunctionalInterface
public interface WordSink {
    /// Takes the next word.
    ///
    /// @param number of the word in the table
    /// @param start where it, or what it is written together with, starts in the text
    /// @param end after its last byte
    void word(byte[] text, int number, int start, int end);
}
