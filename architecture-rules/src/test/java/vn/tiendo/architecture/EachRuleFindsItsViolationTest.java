package vn.tiendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EachRuleFindsItsViolationTest {

    private static final String VIOLATING = "vn.tiendo.architecture.violating";

    private final JavaClasses sample = new ClassFileImporter().importPackages(VIOLATING);

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aViolatingSampleIsFound(ArchRule rule) {
        assertThat(rule.evaluate(sample).hasViolation()).isTrue();
    }

    @Test
    void aPureRuleThatKnowsTheDatabaseIsFound() {
        var rule = ServiceRules.pureRulesKnowNoFramework(VIOLATING + ".pure..");
        assertThat(rule.evaluate(sample).hasViolation()).isTrue();
    }

    static Stream<ArchRule> rules() {
        return KeptByEveryService.in(VIOLATING).stream();
    }
}
