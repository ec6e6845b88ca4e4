/**
 * Plans side by side: what they count alike stands in one row (SEMANTICS 5).
 *
 * <ul>
 *   <li>{@code ComparisonResource} the way in
 *   <li>{@code Comparison} puts the targets of several plans into rows
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.comparison;

import org.jspecify.annotations.NullMarked;
