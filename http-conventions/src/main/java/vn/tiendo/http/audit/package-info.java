/**
 * The audit read, sealed and checked (docs/adr/0028-audit-and-open-data.md).
 *
 * <ul>
 *   <li>{@code AuditRow}, {@code AuditRows}: what was done, in the order in which it became visible
 *   <li>{@code Sealing}: batches of rows behind the commit horizon into a chain of {@code AuditSeal}s; {@code SealHash} is
 *       their form
 *   <li>{@code SealCheck}: whether a seal still fits its rows and the seal before it
 *   <li>{@code AuditRowResource}, {@code AuditSealResource}: export and verification, for administrators
 * </ul>
 */
@NullMarked
package vn.tiendo.http.audit;

import org.jspecify.annotations.NullMarked;
