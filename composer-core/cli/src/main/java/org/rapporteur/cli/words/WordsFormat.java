package org.rapporteur.cli.words;

/// The formats in which words can be had.
public enum WordsFormat {
    text,
    csv,
    json
}
