package vn.tiendo.reporting.architecture;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "vn.tiendo.reporting";
    private static final String SAMPLES = "vn.tiendo.reporting.architecture.violations";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("loop", ArchitectureRules.featuresHaveNoCycles(ROOT), loopInSamples()),
                rule("usededge", ArchitectureRules.resourcesAndConsumersAreUsedByNobody()),
                rule("foreigncontract", ArchitectureRules.onlyPublishingAndTheForeignCopiesKnowEvents(ROOT)),
                rule("owncontract", ArchitectureRules.onlyPublishingKnowsItsOwnContract(ROOT)),
                rule("impure", ArchitectureRules.pureRulesKnowNoFramework()),
                rule("hiddennow", ArchitectureRules.nowIsAlwaysGiven()),
                rule("printing", ArchitectureRules.nothingIsPrinted()),
                rule("fieldinjection", ArchitectureRules.fieldsAreNotInjected()),
                rule("util", ArchitectureRules.packagesAreNamedForWhatTheyDo()));
    }

    private static Arguments rule(String sample, ArchRule rule) {
        return Arguments.of(sample, rule, rule);
    }

    private static ArchRule loopInSamples() {
        return ArchitectureRules.featuresHaveNoCycles(SAMPLES + ".loop");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void isKeptByTheServiceAndBrokenByItsSample(String sample, ArchRule rule, ArchRule ofSample) {
        rule.check(SERVICE);

        var violating = new ClassFileImporter().importPackages(SAMPLES + "." + sample);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> ofSample.check(violating));
    }
}
