package vn.tiendo.http.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;

@QuarkusTest
@WithTestResource(NotesDatabase.class)
class KeptAnswersTest {
    private static final Instant ANSWERED = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    Jdbi jdbi;

    @Inject
    KeptAnswers kept;

    @Test
    void areForgottenWhenTheyCountNoMoreAndSomeAtATime() {
        List.of("one", "two", "three").forEach(key -> answer(key, ANSWERED.plus(Duration.ofDays(2))));
        answer("later", ANSWERED.plus(Duration.ofDays(4)));

        assertThat(kept.forget(ANSWERED.plus(Duration.ofDays(1)), 10)).isZero();
        assertThat(kept.forget(ANSWERED.plus(Duration.ofDays(3)), 2)).isEqualTo(2);
        assertThat(kept.forget(ANSWERED.plus(Duration.ofDays(3)), 2)).isEqualTo(1);

        List<String> left = jdbi.withHandle(
                handle -> handle.createQuery("select key from idempotency_key where caller = 'retention'")
                        .mapTo(String.class)
                        .list());
        assertThat(left).containsExactly("later");
    }

    private void answer(String key, Instant expires) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into idempotency_key (caller, key, request_hash, status, body, answered_at, expires_at)
                values ('retention', :key, 'x', 201, '{}', :answered, :expires)
                """)
                .bind("key", key)
                .bind("answered", ANSWERED)
                .bind("expires", expires)
                .execute());
    }
}
