package vn.tiendo.plans.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.actlog.Act;

/** How this service is put together. Each rule takes the root package, so that a violating sample can prove it. */
final class ArchitectureRules {
    private static final String[] FRAMEWORKS = {
        "jakarta..",
        "io.quarkus..",
        "io.smallrye..",
        "org.eclipse.microprofile..",
        "org.jdbi..",
        "java.sql..",
        "com.fasterxml..",
        "org.apache.kafka..",
        "vn.tiendo.http..",
        "vn.tiendo.messaging..",
        "vn.tiendo.events.."
    };

    private ArchitectureRules() {}

    static ArchRule featuresHaveNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule resourcesAndConsumersAreUsedByNobody() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are resources or consumers of another class",
                        used -> used.getSimpleName().endsWith("Resource")
                                || used.getSimpleName().endsWith("Consumer")))
                .because("what comes in by HTTP or Kafka comes in at the edge");
    }

    static ArchRule onlyPublishingKnowsTheContractOfPlans(String root) {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".publishing..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.tiendo.events.plans..");
    }

    static ArchRule onlyTheForeignCopiesKnowTheContractOfUnits(String root) {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".knownunit..", root + ".knowngroup..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.tiendo.events.units..");
    }

    static ArchRule onlyTheseTwoKnowEventsAtAll(String root) {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".publishing..", root + ".known*..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.tiendo.events..");
    }

    static ArchRule theDomainKnowsNoFramework() {
        return noClasses()
                .that(belongToTheDomain())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS);
    }

    /** Acts and what they are made of: records, enums and sealed interfaces that do not go over the wire. */
    private static DescribedPredicate<JavaClass> belongToTheDomain() {
        return describe("are acts or values of the domain", type -> {
            boolean value = type.isRecord() || type.isEnum() || type.isAssignableTo(Act.class);
            boolean onTheWire =
                    type.isAnnotatedWith(Schema.class) || type.getPackageName().endsWith(".publishing");
            return value && !onTheWire;
        });
    }

    static ArchRule nowIsAlwaysGiven() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a clock is injected");
    }

    static ArchRule nothingIsPrinted() {
        return noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
    }

    static ArchRule fieldsAreNotInjected() {
        return noFields().should().beAnnotatedWith(Inject.class);
    }

    static ArchRule packagesAreNamedForWhatTheyDo() {
        return noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..core..", "..shared..", "..support..");
    }
}
