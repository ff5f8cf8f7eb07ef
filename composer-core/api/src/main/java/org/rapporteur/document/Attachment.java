package org.rapporteur.document;

/// A file that travels inside the PDF: the data that it prints.
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Attachment(String name, String mediaType, String description, byte[] bytes) {}
