package vn.tiendo.plans.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.deadline.DeadlineKind;

class CopiedTasksTest {
    private static final Map<String, TaskTerms> KNOWN = new LinkedHashMap<>();

    static {
        List.of("K15", "K16", "K17", "K19", "K20").forEach(key -> KNOWN.put(key, task(key)));
    }

    private static TaskTerms task(String key) {
        return new TaskTerms(
                UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                key,
                null,
                "Khảo sát",
                "Survey",
                TaskType.ACTION,
                List.of(),
                List.of(),
                null,
                new Deadline(DeadlineKind.ONGOING, null, null, null, null, null, null, null, null),
                null,
                List.of(),
                null,
                false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            K16            | K16
            K16..K20       | K16 K17 K19 K20
            K15, K19..K20  | K15 K19 K20
            """)
    void areNamedOneByOneOrByARange(String stated, String keys) {
        assertThat(CopiedTasks.of(stated, KNOWN).orElseThrow())
                .extracting(TaskTerms::key)
                .containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K18", "K16..K21", "K20..K16", "", ".."})
    void areEarlierTasksOfThePlan(String stated) {
        assertThat(CopiedTasks.of(stated, KNOWN)).isEmpty();
    }

    @Test
    void areNoneWhereNothingIsStated() {
        assertThat(CopiedTasks.of(null, KNOWN)).contains(List.of());
    }
}
