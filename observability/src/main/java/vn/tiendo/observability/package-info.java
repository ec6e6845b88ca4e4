/**
 * What every service shows of itself.
 *
 * <ul>
 *   <li>{@code MigrationsApplied}: started means that the database has the form that this release needs
 *   <li>{@code TraceOfRequest}: events belong to the trace of the request that causes them
 *   <li>{@code NamelessSpans}: no number of a citizen leaves in a trace
 * </ul>
 */
@NullMarked
package vn.tiendo.observability;

import org.jspecify.annotations.NullMarked;
