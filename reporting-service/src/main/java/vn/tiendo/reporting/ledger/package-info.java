/**
 * The ledger: facts that units state, and nothing updated or deleted ever after (SEMANTICS 4).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.ledger.StatedPostings} what an entry posts: a part posts to its wholes
 *   <li>{@link vn.tiendo.reporting.ledger.Correction} and {@link vn.tiendo.reporting.ledger.Reversal} what they post
 *   <li>{@code EnteringProgress}, {@code AmendingProgress} the acts themselves, each in one transaction
 *   <li>{@link vn.tiendo.reporting.ledger.LedgerEntry} what was recorded
 *   <li>{@link vn.tiendo.reporting.ledger.EntryAnnouncement} how others are told, in the same transaction
 *   <li>{@link vn.tiendo.reporting.ledger.OwnFigures} own figures of units, for whatever horizon
 *   <li>{@code CoarseFigures} the same over years and months; {@link vn.tiendo.reporting.ledger.CoarseCounters} what they are
 *       read from, folded behind the writers
 *   <li>{@link vn.tiendo.reporting.ledger.LaterPostings} what was recorded between two instants
 *   <li>{@code StatingLevels} the levels of stocks; {@link vn.tiendo.reporting.ledger.StockLevels} those that stand
 *   <li>{@code FactPlacing} on which unit and day a fact may lie
 *   <li>{@link vn.tiendo.reporting.ledger.ItemFacts} facts of named enterprises and organisations
 *   <li>{@link vn.tiendo.reporting.ledger.RegistryPostings} what registry indicators count, made from events
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.ledger;

import org.jspecify.annotations.NullMarked;
