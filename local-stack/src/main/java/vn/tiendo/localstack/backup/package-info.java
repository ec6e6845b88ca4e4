/**
 * A copy of all that a local system knows, taken while it runs, and a system made of it elsewhere. Why it is consistent:
 * docs/adr/0030-backup-and-restore.md
 *
 * <ul>
 *   <li>{@link vn.tiendo.localstack.backup.Backup} takes one; {@link vn.tiendo.localstack.backup.Restore} makes a system of it
 *   <li>{@code ClusterCopy}: the files of PostgreSQL, copied under its own backup mode
 *   <li>{@code InFlight}, {@code KafkaReading}: events that have left their owner and not reached every reader
 *   <li>{@code Reconciliation}, {@code Streams}: what is put right in the restored databases, and the proof that it is
 *   <li>{@code BackupFolder}, {@code Checksums}, {@code Description}: the form on disk
 * </ul>
 */
@NullMarked
package vn.tiendo.localstack.backup;

import org.jspecify.annotations.NullMarked;
