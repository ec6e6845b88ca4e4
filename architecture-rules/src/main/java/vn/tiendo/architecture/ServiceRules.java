package vn.tiendo.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The rules that every service keeps. {@code base} is the service's package, such as {@code vn.tiendo.units}. */
public final class ServiceRules {

    private ServiceRules() {}

    public static ArchRule featuresHaveNoCycles(String base) {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    public static ArchRule nobodyUsesAResource(String base) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(base + "..").and(simpleNameEndingWith("Resource")))
                .as("a resource is called by HTTP only")
                .because("what two callers need belongs to the feature");
    }

    public static ArchRule nobodyUsesAConsumer(String base) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(base + "..").and(simpleNameEndingWith("Consumer")))
                .as("a consumer is called by events only");
    }

    /** Only publishing says, and only the copies of foreign things read, what crosses Kafka. */
    public static ArchRule theContractStaysAtTheEdge(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackages(base + ".publishing..", base + ".known*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.tiendo.events..")
                .as("only publishing and the copies of foreign things know the event contract");
    }

    /** Pure rules, in packages or classes that the service names. */
    public static ArchRule pureRulesKnowNoFramework(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.jdbi..", "java.sql..", "org.apache.kafka..")
                .as("pure rules know no framework and no database");
    }

    public static ArchRule timeIsInjected(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("time comes from the injected clock");
    }

    public static ArchRule nobodyPrints(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .as("a service logs, it does not print");
    }

    public static ArchRule fieldsAreNotInjected(String base) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .should()
                .beAnnotatedWith(jakarta.inject.Inject.class)
                .as("dependencies come through the constructor");
    }

    public static ArchRule packagesAreNamedForFeatures(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..core..", "..shared..", "..support..", "..helper..")
                .as("a package is named for a feature");
    }

    public static ArchRule classesAreNamedForTheDomain(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Data")
                .andShould()
                .haveSimpleNameNotEndingWith("Info")
                .as("a class is named for what the domain says");
    }

    /** The annotation is given by name, so that this module needs no service's conventions. */
    public static ArchRule everyOperationDeclaresWhoMayCallIt(String base) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .and()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should()
                .beAnnotatedWith("vn.tiendo.http.Allowed")
                .as("every operation declares who may call it");
    }
}
