package vn.tiendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table unit",
                "alter table unit drop column name",
                "alter table unit drop name",
                "alter table unit rename column name to title",
                "alter table unit rename to area",
                "alter table unit alter column code type int",
                "alter table unit alter code set not null",
                "alter table unit add column level text not null",
                "alter table unit add column note text, add level int not null",
                "alter table unit add constraint named check (name <> '')",
                "alter table unit add constraint code_once unique (code)",
                "update unit set name = code",
                "delete from unit",
                "truncate unit",
                "lock table unit",
                "revoke insert on unit from app",
                "-- why\ncreate table other (id int);\nalter table unit drop column name"
            })
    void refusesWhatTheReleaseBeforeCannotLiveWith(String sql) {
        assertThat(MigrationRules.violations(sql + ";")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table unit (id uuid not null); alter table unit add constraint unit_key primary key (id)",
                "alter table unit add column level text",
                "alter table unit add column level text not null default 'COMMUNE'",
                "alter table unit add column low text not null generated always as (lower(name)) stored",
                "alter table unit drop constraint unit_kind, add constraint unit_kind check (kind <> '') not valid",
                "alter table unit alter column kind drop default",
                "alter table unit alter column kind drop not null",
                "create index unit_by_name on unit (name); drop index unit_by_code",
                "create function f() returns void language sql as $$ delete from unit; update unit set x = 1; $$",
                "grant select, insert on unit to app",
                "-- contract: no release since the third has read it\nalter table unit drop column name"
            })
    void allowsWhatOnlyExpandsAndWhatSaysThatItsTimeHasCome(String sql) {
        assertThat(MigrationRules.violations(sql + ";")).isEmpty();
    }

    @Test
    void everyMigrationKeepsThem() throws IOException {
        var before = beforeTheFirstRelease();
        var violations = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (var file : migrations()) {
            var name = file.getFileName().toString();
            var found = MigrationRules.violations(Files.readString(file));
            if (before.contains(name)) {
                seen.add(name);
                assertThat(found).as("%s is listed and need not be", name).isNotEmpty();
            } else {
                found.forEach(violation -> violations.add(name + " " + violation));
            }
        }
        assertThat(violations)
                .as("how a database is changed while replicas run: docs/operations.md, Migrations")
                .isEmpty();
        assertThat(seen).isEqualTo(before);
    }

    /** Written when there was no release whose replicas could have been running. No more are added. */
    private static Set<String> beforeTheFirstRelease() throws IOException {
        return new TreeSet<>(Files.readAllLines(
                Path.of("src/test/resources/vn/tiendo/architecture/migrations-before-the-first-release.txt")));
    }

    private static List<Path> migrations() throws IOException {
        try (var modules = Files.list(Path.of(".."))) {
            var found = modules.map(module -> module.resolve("src/main/resources/db"))
                    .filter(Files::isDirectory)
                    .flatMap(MigrationRulesTest::sql)
                    .toList();
            assertThat(found).hasSizeGreaterThan(60);
            return found;
        }
    }

    private static Stream<Path> sql(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
