/**
 * The commands of {@code ./tiendo}.
 *
 * <ul>
 *   <li>{@code *Command}: one command each; {@link vn.tiendo.localstack.launcher.Launcher} puts them together
 *   <li>{@code LocalSystem}: everything that runs on a data directory; {@code SupervisedService}: one service of it
 *   <li>{@code LocalIdentity}: whose tokens the services take; {@code LocalKeycloak}: the provider that people try it with
 *   <li>{@code Supervisor}, {@code RunningSystem}, {@code Leftovers}: how one command knows of the process of another
 * </ul>
 */
@NullMarked
package vn.tiendo.localstack.launcher;

import org.jspecify.annotations.NullMarked;
