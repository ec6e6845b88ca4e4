/**
 * Imports as callers meet them, the same in each service; the path, and who may call it, are the service's.
 *
 * <ul>
 *   <li>{@link vn.tiendo.exchange.caller.ImportOperations}, {@link vn.tiendo.exchange.caller.ImportStreams} what a caller
 *       may ask
 *   <li>{@link vn.tiendo.exchange.caller.ReceivedFiles} takes a file in, or refuses it at once
 *   <li>{@link vn.tiendo.exchange.caller.ImportAccess} whose an import is; {@code ImportHolding} of which unit
 *   <li>{@link vn.tiendo.exchange.caller.ImportView} an import as it stands, {@link
 *       vn.tiendo.exchange.caller.RejectionView} a refused cell, {@link vn.tiendo.exchange.caller.DifferenceView} what a row
 *       would change
 *   <li>{@code WatchedImports} looks for all who watch one, each an {@code ImportWatcher}; {@code ImportEvents} what they
 *       are told
 *   <li>{@link vn.tiendo.exchange.caller.RejectionTable} the refused cells as a file
 * </ul>
 */
@NullMarked
package vn.tiendo.exchange.caller;

import org.jspecify.annotations.NullMarked;
