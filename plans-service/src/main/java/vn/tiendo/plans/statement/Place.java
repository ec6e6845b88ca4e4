package vn.tiendo.plans.statement;

import java.util.Optional;
import java.util.function.Supplier;

/** A place in the request; what is wrong there is remembered with its JSON pointer. */
public final class Place {
    private final Statement statement;
    private final String pointer;

    Place(Statement statement, String pointer) {
        this.statement = statement;
        this.pointer = pointer;
    }

    public Place at(String field) {
        return new Place(statement, pointer + "/" + field.replace("~", "~0").replace("/", "~1"));
    }

    public Place at(int index) {
        return new Place(statement, pointer + "/" + index);
    }

    public void refuse(String code, Object... arguments) {
        statement.refuse(pointer, code, arguments);
    }

    /** The value, or empty with the refusal remembered at this place. */
    public <T> Optional<T> accept(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refused refused) {
            refused.field().map(this::at).orElse(this).refuse(refused.code(), refused.arguments());
            return Optional.empty();
        }
    }
}
