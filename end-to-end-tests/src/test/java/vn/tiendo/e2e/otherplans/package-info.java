/**
 * Plans of another kind than those that the samples hold, loaded from {@code samples/other} and played over HTTP.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.otherplans.OtherPlansTest} what they ask for, and how they stand
 *   <li>{@link vn.tiendo.e2e.otherplans.OtherPlan} loads one, tells its facts and asks about its targets
 * </ul>
 */
package vn.tiendo.e2e.otherplans;
