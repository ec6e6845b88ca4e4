/**
 * What a caller may take of a service.
 *
 * <ul>
 *   <li>{@code RateGate} how many requests in a minute: {@code RateLimits} counts them for each client
 *   <li>{@code RunningGate} how many requests at once: {@code RunningRequests} counts them for each client
 *   <li>{@code StreamGate} how many streams at once
 *   <li>{@code BodyDeadline} how long a body may be on its way
 *   <li>{@code UnreadAnswers} how long an answer may stay unread
 *   <li>{@code SafeHeaders} what every answer tells browsers to leave alone
 * </ul>
 */
@NullMarked
package vn.tiendo.http.limit;

import org.jspecify.annotations.NullMarked;
