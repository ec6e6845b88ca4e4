package vn.tiendo.exchange;

/**
 * What a file may be at most.
 *
 * @param bytes as it is sent
 * @param workbookBytes as a workbook is sent, which is compressed, and lies in a file while it is read
 * @param columns in a header; more are a mistake, and each cell costs
 * @param characters in a cell
 * @param entries in a workbook, which is a ZIP file
 * @param inflatedBytes of all entries together, and of the table of texts, which must be kept in memory
 */
public record Limits(
        long bytes,
        long workbookBytes,
        int columns,
        int characters,
        int entries,
        long inflatedBytes,
        long textTableBytes) {

    public static final Limits USUAL = new Limits(512L << 20, 64L << 20, 100, 4_000, 1_000, 1L << 30, 64L << 20);

    /** What a file of this kind may be as it is sent. */
    public long bytes(Media media) {
        return media == Media.XLSX ? workbookBytes : bytes;
    }
}
