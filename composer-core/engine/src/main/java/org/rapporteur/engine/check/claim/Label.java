package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Code;

/// A value of a vocabulary as a text names it.
///
/// @param vocabulary the vocabulary's name
/// @param isCode whether the text has the code itself, which is written with capitals
/// @param isGeneral whether the word has a wider meaning of its own: "organizations"
public record Label(String vocabulary, Code code, boolean isCode, boolean isGeneral) {}
