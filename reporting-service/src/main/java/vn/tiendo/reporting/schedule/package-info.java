/** Work in the background of this service: {@link vn.tiendo.reporting.schedule.Repeated} does a step again and again. */
@NullMarked
package vn.tiendo.reporting.schedule;

import org.jspecify.annotations.NullMarked;
