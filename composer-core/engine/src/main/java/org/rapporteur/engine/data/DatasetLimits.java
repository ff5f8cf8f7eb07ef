package org.rapporteur.engine.data;

/// How much one dataset may hold. A report folder cannot raise these.
final class DatasetLimits {
    static final int ROWS = 1_000_000;
    static final int COLUMNS = 512;

    /// Characters of one cell.
    static final int CELL = 65_536;

    /// Characters that one cell of a CSV file may take before reading stops.
    static final int BUFFER = 1 << 20;

    /// Bytes up to which the rows of a CSV file are kept once they are read.
    static final long KEPT = 2L << 20;

    /// Bytes of a JSON or YAML file, and of a workbook as it lies on the disk.
    static final int WHOLE_FILE = 64 << 20;

    private DatasetLimits() {}
}
