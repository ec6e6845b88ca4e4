/**
 * Folding everything derived again, from the ledger and the inbox, in one transaction (SEMANTICS 1): the same bytes come out.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.rebuild.Derived} what each feature keeps that can be made again
 *   <li>{@link vn.tiendo.reporting.rebuild.Rebuild} the act of making it again
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
