/**
 * Tokens for machines by client credentials (RFC 6749, 4.4), in place of the identity provider of a real installation.
 *
 * <ul>
 *   <li>{@link vn.tiendo.localstack.token.TokenEndpoint} {@code POST /token}
 *   <li>{@link vn.tiendo.localstack.token.MachineClients} who may ask for one, with what scopes
 * </ul>
 */
@NullMarked
package vn.tiendo.localstack.token;

import org.jspecify.annotations.NullMarked;
