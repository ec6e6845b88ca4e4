package vn.tiendo.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a resource method, or all methods of a class that have none of their own. A method without either answers 403
 * to everyone: forgetting it never opens a door.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
    /** One of these roles is enough; ADMINISTRATOR always is. */
    Role[] value();
}
