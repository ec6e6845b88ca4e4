package vn.tiendo.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a resource method, or all methods of a class that have none of their own, and about what. A method without
 * either answers 403 to everyone, and the description of its service cannot be made: forgetting it never opens a door.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
    /** One of these roles is enough; ADMINISTRATOR always is. */
    Role[] value();

    /** A constant of {@link Scope}. A token that names scopes must name this one, whatever its roles. */
    String scope();

    /** What the call is about; nothing for what everybody may know, and for lists that are cut to what the caller sees. */
    Over[] over() default {};
}
