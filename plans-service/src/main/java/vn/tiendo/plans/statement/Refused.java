package vn.tiendo.plans.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value breaks its own rule: thrown by the type that carries the rule, answered with its place by {@link Place}. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    public Refused(String code, Object... arguments) {
        this(code, List.of(arguments), null);
    }

    private Refused(String code, List<Object> arguments, @Nullable String field) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.field = field;
    }

    /** The same refusal, of one field of the value. */
    public Refused of(String wrongField) {
        return new Refused(code, arguments, wrongField);
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
