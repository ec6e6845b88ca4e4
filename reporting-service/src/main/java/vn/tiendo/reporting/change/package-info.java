/** What this service records, for portals that keep a copy; each feature tells of its own acts as a {@link vn.tiendo.http.change.ChangeSource}. */
@NullMarked
package vn.tiendo.reporting.change;

import org.jspecify.annotations.NullMarked;
