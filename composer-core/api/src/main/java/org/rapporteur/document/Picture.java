package org.rapporteur.document;

/// A PNG or JPEG picture.
///
/// @param bytes the file; not to be changed afterwards
/// @param width in points
/// @param height in points
@SuppressWarnings("ArrayRecordComponent") // kept as read, never compared
public record Picture(byte[] bytes, double width, double height) implements Artwork {}
