package vn.tiendo.http.request;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.PersonalIdentifier;
import vn.tiendo.http.Violations;

/** Reads the query before the framework does, so that everything wrong with it is said at once and by name. */
@Singleton
class ParameterGate {
    private static final int LONGEST_KEY = 200;
    /** Headers that some operation reads as a text. Of the others nothing is kept, logged or repeated. */
    private static final List<String> READ = List.of(
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Wait-For",
            "Last-Event-ID",
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Content-Disposition",
            "Content-Language",
            "traceparent",
            "tracestate");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST_KEY + "}");

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.USER)
    public void check(ResourceInfo operation, UriInfo uri, HttpHeaders headers) {
        DeclaredParameters known = declared.computeIfAbsent(operation.getResourceMethod(), DeclaredParameters::of);
        Violations violations = new Violations();
        uri.getQueryParameters().forEach((name, values) -> check(name, values, known, violations));
        known.byName().forEach((name, parameter) -> {
            if (parameter.required() && !isGiven(uri.getQueryParameters().get(name), parameter)) {
                violations.addParameter(name, "REQUIRED");
            }
        });
        checkHeaders(headers, violations);
        checkKey(headers, violations);
        violations.throwIfAny();
    }

    /** An empty text arrives as none; an empty value of any other form is refused for its form. */
    private static boolean isGiven(@Nullable List<String> values, DeclaredParameters.Declared parameter) {
        return values != null
                && (parameter.type() != String.class || values.stream().noneMatch(String::isEmpty));
    }

    private static void check(String name, List<String> values, DeclaredParameters known, Violations violations) {
        String shown = PersonalIdentifier.hide(TextRules.clean(name));
        DeclaredParameters.Declared parameter = known.byName().get(name);
        if (!shown.equals(name) && PersonalIdentifier.isIn(name)) {
            violations.addParameter(shown, "PERSONAL_IDENTIFIER");
        } else if (parameter == null) {
            violations.addParameter(shown, "UNKNOWN_PARAMETER", known.names());
        } else if (values.size() > 1 && !parameter.many()) {
            violations.addParameter(name, "REPEATED_PARAMETER");
        }
        for (String value : values) {
            TextRules.refusal(TextRules.clean(value))
                    .ifPresentOrElse(
                            code -> violations.addParameter(shown, code),
                            () -> checkForm(name, parameter, value, violations));
        }
    }

    private static void checkForm(
            String name, DeclaredParameters.@Nullable Declared parameter, String value, Violations violations) {
        if (parameter != null) {
            ParameterForm.check(name, parameter.type(), value, violations);
        }
    }

    private static void checkHeaders(HttpHeaders headers, Violations violations) {
        READ.forEach(name -> {
            List<String> values = headers.getRequestHeaders().get(name);
            if (values != null && values.stream().map(TextRules::clean).anyMatch(PersonalIdentifier::isIn)) {
                violations.addParameter(name, "PERSONAL_IDENTIFIER");
            }
        });
    }

    private static void checkKey(HttpHeaders headers, Violations violations) {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return;
        }
        if (!PersonalIdentifier.isIn(key) && !KEY.matcher(key).matches()) {
            violations.addParameter("Idempotency-Key", "INVALID_IDEMPOTENCY_KEY", LONGEST_KEY);
        }
    }
}
