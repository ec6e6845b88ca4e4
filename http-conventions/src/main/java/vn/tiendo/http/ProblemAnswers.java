package vn.tiendo.http;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words problems in the caller's language. */
@Singleton
class ProblemAnswers {
    static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemTexts texts = ProblemTexts.onClassPath();

    ProblemBody body(Problem problem, Language language, String path, String traceId) {
        return new ProblemBody(
                "urn:tiendo:problem:" + problem.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.title(problem.code(), language),
                problem.status(),
                detail(problem, language),
                PersonalIdentifier.hide(path), // a path is the caller's text too
                problem.code(),
                traceId,
                places(problem, language));
    }

    private String detail(Problem problem, Language language) {
        int count = problem.violations().size();
        return count > 1
                ? texts.detail("SEVERAL_ERRORS", language, List.of(count))
                : texts.detail(problem.code(), language, problem.arguments());
    }

    private @Nullable List<ProblemBody.Place> places(Problem problem, Language language) {
        if (problem.violations().isEmpty()) {
            return null;
        }
        return problem.violations().stream()
                .map(v -> new ProblemBody.Place(
                        v.pointer(), v.parameter(), v.code(), texts.detail(v.code(), language, v.arguments())))
                .toList();
    }
}
