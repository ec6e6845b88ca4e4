/**
 * What a service looks at before anything of it starts: {@link vn.tiendo.http.startup.Start} is the entry of every
 * service, {@code StartUpChecks} the rules, {@code StartUpRefusal} what they say. Outside the profile {@code local} a
 * service with a development key, a guessable password, an unprotected way to the provider or open CORS does not start.
 */
@NullMarked
package vn.tiendo.http.startup;

import org.jspecify.annotations.NullMarked;
