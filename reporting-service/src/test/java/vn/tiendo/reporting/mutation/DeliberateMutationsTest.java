package vn.tiendo.reporting.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule broken on purpose is noticed by the test that is named beside it. */
@Tag("slow")
class DeliberateMutationsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.tiendo.reporting.mutation.Mutations#all")
    void isKilled(Mutation mutation, @TempDir Path folder) throws Exception {
        assertThat(new BrokenRules(folder).failing(mutation)).contains(mutation.test());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("killers")
    void aKillerPassesOnTheRulesAsTheyAre(String killer) throws Exception {
        assertThat(BrokenRules.failing(killer)).isEmpty();
    }

    static Stream<String> killers() {
        return Mutations.all().map(Mutation::killer).distinct();
    }
}
