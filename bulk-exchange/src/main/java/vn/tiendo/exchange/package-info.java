/**
 * Files in and out: what a file of some kind looks like.
 *
 * <ul>
 *   <li>{@link vn.tiendo.exchange.Format} the columns of a kind of file, {@link vn.tiendo.exchange.Column} one of them
 *   <li>{@link vn.tiendo.exchange.Cell} what stands in a file, before anybody has judged it
 *   <li>{@link vn.tiendo.exchange.Notation} how numbers are written; declared, never guessed
 *   <li>{@link vn.tiendo.exchange.Rejection} why a cell was not taken, {@link vn.tiendo.exchange.FileRefused} why a file
 *   <li>{@link vn.tiendo.exchange.Limits} what a file may be at most
 *   <li>{@code reading} rows of CSV, NDJSON and XLSX; {@code writing} the same way out; {@code job} imports that survive
 *       a restart; {@code caller} how callers meet them
 * </ul>
 */
@NullMarked
package vn.tiendo.exchange;

import org.jspecify.annotations.NullMarked;
