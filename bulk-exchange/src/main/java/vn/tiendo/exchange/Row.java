package vn.tiendo.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param sheet the sheet of a workbook; null where a file has none
 * @param number the line or row as people count them, from 1
 * @param cells in the order of the format's columns
 */
public record Row(@Nullable String sheet, long number, List<Cell> cells) {}
