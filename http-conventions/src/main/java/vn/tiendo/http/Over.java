package vn.tiendo.http;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One thing that a call is about. The gate refuses with 404 what the caller may not know of. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Over {
    /** The whole country. */
    String COUNTRY = "country";

    /** A unit itself. */
    String UNIT = "unit";

    /** The kind: {@link #UNIT}, {@link #COUNTRY}, or what a {@link Holding} of the service finds. */
    String value();

    /**
     * The parameter that names it, of the path or the query; {@code #/unitId} is a field of the body, about which the operation
     * itself asks {@link Authority}.
     */
    String by() default "";

    /** How far the caller's authority must go. */
    Reach reach() default Reach.OWN;

    /** The parameter whose presence makes this one void. */
    String unless() default "";
}
