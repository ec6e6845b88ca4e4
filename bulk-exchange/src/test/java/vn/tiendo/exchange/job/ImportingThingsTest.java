package vn.tiendo.exchange.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.job.ImportJob.State;
import vn.tiendo.exchange.job.ImportOrder.Mode;
import vn.tiendo.localstack.testing.StackForTests;

class ImportingThingsTest {

    private Jdbi jdbi;
    private Imports imports;

    @BeforeEach
    void aServiceThatKnowsThings() {
        var database = StackForTests.get().database("units");
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().role(),
                        database.owner().password())
                .locations("classpath:db/act-log", "classpath:db/http", "classpath:db/exchange", "classpath:db/tests")
                .placeholders(Map.of("app", database.app().role()))
                .load()
                .migrate();
        jdbi = Jdbi.create(database.url(), database.app().role(), database.app().password())
                .registerArrayType(String.class, "text");
        imports = new Imports(jdbi, Limits.USUAL, kinds());
    }

    private List<ImportKind> kinds() {
        return List.of(new ThingImport.Kind(jdbi));
    }

    private UUID send(String csv, Mode mode, boolean dryRun) throws IOException {
        var by = new ImportOrder.Requester("someone", null, List.of("registrar"));
        var received = imports.receive(
                "things",
                Media.CSV,
                Notation.UNDECLARED,
                mode,
                dryRun,
                by,
                new ByteArrayInputStream(csv.getBytes(UTF_8)));
        return imports.accept(received).order().id();
    }

    private ImportJob done(UUID id) {
        assertThat(worker(kinds()).workOnNext()).isTrue();
        return job(id);
    }

    private ImportWorker worker(List<ImportKind> kinds) {
        return new ImportWorker(jdbi, Limits.USUAL, kinds);
    }

    private ImportJob job(UUID id) {
        return imports.find(id).orElseThrow();
    }

    private long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void createsThenFindsEverythingUnchangedThenUpdates() throws IOException {
        var first = done(send("code,name\n1,a\n2,b\n", Mode.ATOMIC, false));
        assertThat(first.state()).isEqualTo(State.COMPLETED);
        assertThat(first.outcome()).isEqualTo(new Outcome(2, 0, 0, 0));
        assertThat(first.rowsTotal()).isEqualTo(2);
        String deed =
                jdbi.withHandle(handle -> handle.createQuery("select caller || action || state_after from audit_row")
                        .mapTo(String.class)
                        .one());
        assertThat(deed).startsWith("someoneimport.apply{\"kind\":\"things\",\"created\":2,");

        assertThat(done(send("code,name\n1,a\n2,b\n", Mode.ATOMIC, false)).outcome())
                .isEqualTo(new Outcome(0, 0, 2, 0));
        assertThat(done(send("code,name\n1,a\n2,c\n3,d\n", Mode.ATOMIC, false)).outcome())
                .isEqualTo(new Outcome(1, 1, 1, 0));
        assertThat(count("import_file")).as("parts of files kept").isZero();
    }

    @Test
    void takesNothingOfAFileWithABadCellUnlessTheGoodRowsAreWanted() throws IOException {
        var file = "code,name\n1,a\n123456789012,b\n1,c\n,d\n";
        var refused = done(send(file, Mode.ATOMIC, false));
        assertThat(refused.state()).isEqualTo(State.REJECTED);
        assertThat(refused.rejected()).isEqualTo(3);
        assertThat(count("thing")).isZero();

        var partial = send(file, Mode.PARTIAL, false);
        assertThat(done(partial).state()).isEqualTo(State.COMPLETED);
        assertThat(count("thing")).isEqualTo(1);
        assertThat(imports.rejections(partial, 0, 10))
                .extracting(placed -> placed.what().row() + " " + placed.what().code())
                .containsExactly("3 PERSONAL_IDENTIFIER", "5 REQUIRED", "4 REPEATED_COLUMN");
        assertThat(imports.rejections(partial, 0, 10).toString()).doesNotContain("123456789012");
    }

    @Test
    void saysInADryRunWhatWouldChangeAndChangesNothing() throws IOException {
        done(send("code,name\n1,a\n", Mode.ATOMIC, false));
        var dry = send("code,name\n1,b\n2,c\n", Mode.ATOMIC, true);
        assertThat(done(dry).state()).isEqualTo(State.COMPLETED);
        assertThat(imports.differences(dry, 0, 10))
                .extracting(placed -> placed.what().key() + " " + placed.what().outcome())
                .containsExactly("1 UPDATED", "2 CREATED");
        assertThat(count("thing")).isEqualTo(1);
    }

    @Test
    void refusesAFileAsAWhole() throws IOException {
        var job = done(send("code,colour\n1,a\n", Mode.PARTIAL, false));
        assertThat(job.state()).isEqualTo(State.REJECTED);
        assertThat(job.refusal()).isEqualTo("UNKNOWN_COLUMN");
        assertThatThrownBy(() -> imports.receive(
                        "things",
                        Media.CSV,
                        Notation.VI,
                        Mode.ATOMIC,
                        false,
                        new ImportOrder.Requester("someone", null, List.of()),
                        new ByteArrayInputStream(new byte[] {'a', (byte) 0xB8})))
                .hasMessage("NOT_UTF8");
        assertThat(count("import_file")).isZero();
    }

    @Test
    void isTakenUpByAnotherReplicaWhenTheWorkerDied() throws IOException {
        var id = send("code,name\n1,a\n2,b\n", Mode.ATOMIC, false);
        // A worker that has claimed the job and is heard of no more.
        assertThat(new JobRows(jdbi).claim(UUID.randomUUID())).isPresent();
        assertThat(worker(kinds()).workOnNext()).as("while the lease runs").isFalse();

        jdbi.useHandle(handle ->
                handle.execute("update import_job set lease_until = clock_timestamp() - interval '1 second'"));
        assertThat(done(id).outcome()).isEqualTo(new Outcome(2, 0, 0, 0));
    }

    @Test
    void writesNothingWhenTheJobIsNoLongerItsOwn() throws IOException {
        var id = send("code,name\n1,a\n", Mode.ATOMIC, false);
        worker(changedBeforeItApplies(run -> {
                    jdbi.useHandle(handle -> handle.createUpdate("update import_job set worker = :other")
                            .bind("other", UUID.randomUUID())
                            .execute());
                    return run;
                }))
                .workOnNext();
        assertThat(count("thing")).isZero();
        assertThat(job(id).state()).isEqualTo(State.APPLYING);
    }

    @Test
    void isCancelledUntilItHasCommitted() throws IOException {
        var id = send("code,name\n1,a\n", Mode.ATOMIC, false);
        worker(changedBeforeItApplies(run -> {
                    assertThat(imports.cancel(id)).isTrue();
                    return run;
                }))
                .workOnNext();
        assertThat(job(id).state()).isEqualTo(State.CANCELLED);
        assertThat(count("thing")).isZero();
        assertThat(imports.cancel(id)).isFalse();
    }

    @Test
    void failsWithoutATraceOfTheFile() throws IOException {
        var id = send("code,name\n1,a\n", Mode.ATOMIC, false);
        worker(changedBeforeItApplies(run -> {
                    throw new IllegalStateException("broken");
                }))
                .workOnNext();
        assertThat(job(id).state()).isEqualTo(State.FAILED);
        assertThat(count("thing")).isZero();
        assertThat(count("import_file")).isZero();
    }

    private List<ImportKind> changedBeforeItApplies(UnaryOperator<Import> change) {
        return List.of(new ImportKind() {
            @Override
            public Format format() {
                return ThingImport.FORMAT;
            }

            @Override
            public Import begin(ImportOrder order, Desk desk) {
                var real = new ThingImport.Kind(jdbi).begin(order, desk);
                return new BeforeApplying(real, change);
            }
        });
    }
}
