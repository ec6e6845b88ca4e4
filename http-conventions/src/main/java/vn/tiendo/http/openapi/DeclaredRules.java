package vn.tiendo.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Reach;

/**
 * Publishes the rule of every operation, as {@link Allowed} declares it, in {@code x-tiendo-authority}: roles, scope, and what the
 * call is about. The scope stands in {@code security}, too.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class DeclaredRules implements OASFilter {
    static final String EXTENSION = "x-tiendo-authority";

    private static final DotName ALLOWED = DotName.createSimple(Allowed.class);
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final Map<String, AnnotationInstance> byOperation = new HashMap<>();

    public DeclaredRules(IndexView index) {
        var declared = index.getAnnotations(ALLOWED);
        declared.stream()
                .filter(allowed -> allowed.target().kind() == AnnotationTarget.Kind.CLASS)
                .forEach(
                        allowed -> methods(allowed.target().asClass(), index).forEach(method -> keep(method, allowed)));
        // Later, and so before the rule of the class.
        declared.stream()
                .filter(allowed -> allowed.target().kind() == AnnotationTarget.Kind.METHOD)
                .forEach(allowed -> keep(allowed.target().asMethod(), allowed));
    }

    private static Stream<MethodInfo> methods(ClassInfo declaring, IndexView index) {
        var above = declaring.superName() == null ? null : index.getClassByName(declaring.superName());
        return Stream.concat(declaring.methods().stream(), above == null ? Stream.empty() : methods(above, index));
    }

    private void keep(MethodInfo method, AnnotationInstance allowed) {
        Optional.ofNullable(method.annotation(OPERATION))
                .map(operation -> operation.value("operationId"))
                .ifPresent(id -> byOperation.put(id.asString(), allowed));
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() != null) {
            description
                    .getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations().values().stream()
                            .filter(operation -> byOperation.containsKey(operation.getOperationId()))
                            .forEach(operation -> publish(path, operation)));
        }
    }

    private void publish(String path, Operation operation) {
        var allowed = Objects.requireNonNull(byOperation.get(operation.getOperationId()));
        var scope = allowed.value("scope").asString();
        var rule = new LinkedHashMap<String, Object>();
        rule.put("roles", roles(allowed));
        rule.put("scope", scope);
        rule.put("over", overs(path, allowed));
        operation.addExtension(EXTENSION, rule);
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer", List.of(scope)));
    }

    private static List<String> roles(AnnotationInstance allowed) {
        return Arrays.stream(allowed.value().asEnumArray())
                .map(role -> role.toLowerCase(Locale.ROOT))
                .toList();
    }

    // What a whole class is about is asked where the path names it.
    private static List<Object> overs(String path, AnnotationInstance allowed) {
        var overs = new ArrayList<Object>();
        var declared = allowed.value("over");
        if (declared != null) {
            Arrays.stream(declared.asNestedArray())
                    .map(DeclaredRules::over)
                    .filter(over -> allowed.target().kind() == AnnotationTarget.Kind.METHOD
                            || path.contains("{" + over.get("by") + "}"))
                    .forEach(overs::add);
        }
        return overs;
    }

    private static Map<String, Object> over(AnnotationInstance declared) {
        var over = new LinkedHashMap<String, Object>();
        over.put("kind", declared.value().asString());
        text(declared, "by").ifPresent(by -> over.put("by", by));
        over.put(
                "reach",
                Optional.ofNullable(declared.value("reach"))
                        .map(AnnotationValue::asEnum)
                        .orElse(Reach.OWN.name()));
        text(declared, "unless").ifPresent(unless -> over.put("unless", unless));
        return over;
    }

    private static Optional<String> text(AnnotationInstance declared, String member) {
        return Optional.ofNullable(declared.value(member)).map(AnnotationValue::asString);
    }
}
