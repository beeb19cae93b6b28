package org.duixian.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duixian.architecture.PackageTable.CORE;
import static org.duixian.architecture.PackageTable.OUTERMOST;
import static org.duixian.architecture.PackageTable.ROOT;
import static org.duixian.architecture.PackageTable.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The eleven rules of docs/house.md, section 4, in its order. */
class PackageRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.duixian");

    static Set<String> rows() {
        return PackageTable.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPackageKnowsOnlyWhatItsRowAllows(String row) {
        check(classes().that().resideInAPackage(within(row))
                .should().onlyDependOnClassesThat().resideInAnyPackage(PackageTable.allowed(row)));
    }

    @Test
    void everyPackageHasARow() {
        Set<String> found = OURS.stream()
                .map(ours -> ours.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toSet());
        assertThat(PackageTable.rows()).containsAll(found);
    }

    @Test
    void thePackagesAreFreeOfCycles() {
        check(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
    }

    @Test
    void noEntityLeavesItsPackage() {
        check(classes().that().areAnnotatedWith("jakarta.persistence.Entity").should().bePackagePrivate());
    }

    @Test
    void viewsAreRecords() {
        check(classes().that().haveSimpleNameEndingWith("View").should().beRecords());
    }

    @Test
    void numbersAreDecimals() {
        check(noFields().that().areDeclaredInClassesThat()
                .resideInAnyPackage(within(List.of("measure", "statement", "linking", "assessment")))
                .should().haveRawType(double.class).orShould().haveRawType(float.class)
                .orShould().haveRawType(Double.class).orShould().haveRawType(Float.class));
    }

    @Test
    void onlyTheWiringAsksForTheTime() {
        check(noClasses().that().resideOutsideOfPackage(within("wiring"))
                .should().callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time"))))));
    }

    @Test
    void patternsStayWhereCharactersAreRead() {
        check(noClasses().that().resideInAnyPackage(within(CORE.stream()
                .filter(row -> !List.of("text", "document", "measure").contains(row)).toList()))
                .should().dependOnClassesThat().resideInAPackage("java.util.regex.."));
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        check(fields().should().notBeAnnotatedWith("jakarta.inject.Inject"));
    }

    @Test
    void nobodyCanDependOnTheOutermostLayer() {
        check(noClasses().that().resideInAnyPackage(within(OUTERMOST)).and().areTopLevelClasses()
                .should().bePublic());
    }

    @Test
    void whoeverTakesABodySaysWhoMay() {
        check(methods().that().areAnnotatedWith("jakarta.ws.rs.POST").or().areAnnotatedWith("jakarta.ws.rs.PUT")
                .or().areAnnotatedWith("jakarta.ws.rs.PATCH").or().areAnnotatedWith("jakarta.ws.rs.DELETE")
                .should().beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould().beAnnotatedWith("jakarta.annotation.security.PermitAll"));
    }

    private static void check(ArchRule rule) {
        // A room that is not there yet breaks no rule.
        rule.allowEmptyShould(true).check(OURS);
    }
}
