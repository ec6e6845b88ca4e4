package vn.tiendo.http;

import jakarta.inject.Singleton;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Named constraints as refusals: {@code META-INF/tiendo/constraints.properties} of any module says
 * {@code unit_code_taken=409 CODE_TAKEN}. A constraint that is not listed is a fault of ours, not of the caller.
 */
@Singleton
class RefusedByDatabase {
    private final Map<String, String> listed = MergedProperties.named("META-INF/tiendo/constraints.properties");

    Optional<Problem> toProblem(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            // A batch only says that something in it was refused; its cause says what.
            if (t instanceof SQLException refused && !(t instanceof BatchUpdateException)) {
                return toProblem(refused);
            }
            if (t instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> toProblem(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (state) {
            // Another transaction was in the way: the same request may pass the next time.
            case "40001", "40P01", "55P03" ->
                Optional.of(Problem.of(503, "BUSY").retryAfter(Duration.ofSeconds(1)));
            // A number or a day that no column holds: whatever it passed before, it came from the caller.
            case "22003", "22007", "22008" -> Optional.of(Problem.of(422, "OUT_OF_RANGE"));
            case "22021" -> Optional.of(Problem.of(422, "CONTROL_CHARACTER"));
            default -> Optional.ofNullable(constraint(refused)).map(listed::get).map(RefusedByDatabase::read);
        };
    }

    private static @Nullable String constraint(SQLException refused) {
        ServerErrorMessage message = refused instanceof PSQLException p ? p.getServerErrorMessage() : null;
        return message == null ? null : message.getConstraint();
    }

    private static Problem read(String statusAndCode) {
        int space = statusAndCode.indexOf(' ');
        return Problem.of(Integer.parseInt(statusAndCode.substring(0, space)), statusAndCode.substring(space + 1));
    }
}
