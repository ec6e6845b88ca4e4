/**
 * Tasks of a plan with their schedules and completions (SEMANTICS 9). Only dates that the plan gives are used; deadlines
 * in words are kept as they are.
 */
@NullMarked
package vn.tiendo.plans.task;

import org.jspecify.annotations.NullMarked;
