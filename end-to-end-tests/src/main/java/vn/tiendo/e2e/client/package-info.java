/**
 * The three services as a caller sees them: HTTP and bearer tokens, nothing else.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.client.Endpoints} where the services are
 *   <li>{@link vn.tiendo.e2e.client.Api} one call and its {@link vn.tiendo.e2e.client.Reply}
 *   <li>{@link vn.tiendo.e2e.client.Conversation} calls that wait for what was said before in another service
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.client;

import org.jspecify.annotations.NullMarked;
