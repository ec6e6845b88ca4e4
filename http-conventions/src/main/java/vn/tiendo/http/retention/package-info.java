/**
 * What is kept for a while only: each {@link vn.tiendo.http.retention.Kept} says for how long, {@code Forgetting} removes what
 * is older. Never acts, entries, the inbox or the audit: those stay, and the running role could not remove them.
 */
@NullMarked
package vn.tiendo.http.retention;

import org.jspecify.annotations.NullMarked;
