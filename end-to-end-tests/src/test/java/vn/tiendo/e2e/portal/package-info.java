/**
 * A provincial portal as somebody else would write it: HTTP of the JDK and JSON, nothing of our clients. It gets tokens by
 * client credentials, keeps a copy of the units, posts progress and is told of what was recorded.
 *
 * <ul>
 *   <li>{@code Portal} what it does; {@code PortalCalls} how it calls, again and again until it gets an answer
 *   <li>{@code PortalTokens} its tokens
 *   <li>{@code PortalInbox} what it is told, after checking the signature
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.portal;

import org.jspecify.annotations.NullMarked;
