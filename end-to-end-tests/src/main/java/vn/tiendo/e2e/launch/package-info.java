/**
 * A whole system in processes of its own, as the launcher makes it.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.launch.LaunchedSystem} a system on a data directory and free ports: started, called, ended
 *   <li>{@link vn.tiendo.e2e.launch.Replica} one more process of reporting-service
 *   <li>{@link vn.tiendo.e2e.launch.Part} its processes, to be ended one by one
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.launch;

import org.jspecify.annotations.NullMarked;
