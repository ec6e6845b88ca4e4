package vn.tiendo.http.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets in, and drops, a body that the operation does not ask for. Nobody else reads it; unread it would pass for one that
 * does not come to its end, and an operation that takes longer than a body may would be cut off.
 */
@Singleton
class UnaskedBody {

    private static final String OTHER_THAN_BODY = "jakarta.ws.rs";

    private final Map<Method, Boolean> asking = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.USER + 300)
    public void drop(ResourceInfo operation, RoutingContext routing) {
        var request = routing.request();
        if (!request.isEnded() && !asking.computeIfAbsent(operation.getResourceMethod(), UnaskedBody::asksForBody)) {
            request.resume();
        }
    }

    private static boolean asksForBody(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(UnaskedBody::isBody);
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(annotation ->
                        annotation.annotationType().getPackageName().startsWith(OTHER_THAN_BODY));
    }
}
