/** Streams of rows out of CSV, NDJSON and XLSX: {@link vn.tiendo.exchange.reading.RowSource}; {@link vn.tiendo.exchange.reading.CellReader} makes values of their cells. */
@NullMarked
package vn.tiendo.exchange.reading;

import org.jspecify.annotations.NullMarked;
