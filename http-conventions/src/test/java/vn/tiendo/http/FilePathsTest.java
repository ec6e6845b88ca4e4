package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathsTest {

    private final FilePaths paths =
            new FilePaths(Optional.of(Set.of("/v1/plan-imports", "/v1/plans/*/allocation-forms")));

    @ParameterizedTest
    @ValueSource(strings = {"/v1/plan-imports", "/v1/plans/01900000-0000-7000-8000-000000000001/allocation-forms"})
    void includeAnyIdInThePlaceOfAStar(String path) {
        assertThat(paths.include(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans",
                "/v1/plan-imports/",
                "/v1/plan-imports/a",
                "/v1/plans//allocation-forms",
                "/v1/plans/a/b/allocation-forms",
                "/v1/plans/../allocation-forms",
                "/v1/plans/%2e%2e/allocation-forms",
                "/v1/plans/a/allocation-forms/b"
            })
    void includeNothingElse(String path) {
        assertThat(paths.include(path)).isFalse();
    }

    @Test
    void includeNothingWhereAServiceTakesNoFiles() {
        assertThat(new FilePaths(Optional.empty()).include("/v1/imports")).isFalse();
    }
}
