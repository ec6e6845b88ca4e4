package vn.tiendo.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Whether a reader holds, or will be sent, every event that an owner has ever said: numbers about a subject have no gaps. */
final class Streams {

    /** The last number of each subject, and from which number on its events wait to be sent. */
    private static final String SAID = """
            copy (select topic, subject, last, last + 1 - coalesce(waiting, 0)
                    from outbox_sequence
                    left join (select topic, subject, count(*) as waiting from outbox group by topic, subject) as unsent
                   using (topic, subject)) to stdout
            """;

    private static final String BROKEN = """
            with held as (
              select topic, subject, max(sequence) as last
                from (select topic, subject, sequence from inbox
                      union all
                      select topic, subject, sequence from dead_letter where resolved_at is null) as each_one
               group by topic, subject)
            select topic || ' ' || subject || ': said up to ' || said.last || ', held up to ' || coalesce(held.last, 0)
                     || ', sent again from ' || sent_from
              from said %s join held using (topic, subject)
             where coalesce(held.last, 0) + 1 < sent_from or held.last > said.last
             limit 20
            """;

    private Streams() {}

    /**
     * The streams of an owner that a reader has with a gap, or further than their owner.
     *
     * @param readsAll whether a stream of which the reader has nothing is a gap, too
     */
    static List<String> broken(Connection owner, Connection reader, boolean readsAll) throws SQLException, IOException {
        var numbers = Files.createTempFile("tiendo-streams", ".copy");
        try {
            try (var out = Files.newOutputStream(numbers)) {
                owner.unwrap(PGConnection.class).getCopyAPI().copyOut(SAID, out);
            }
            run(reader, "create temporary table said (topic text, subject uuid, last bigint, sent_from bigint)");
            try (var in = Files.newInputStream(numbers)) {
                reader.unwrap(PGConnection.class).getCopyAPI().copyIn("copy said from stdin", in);
            }
            return texts(reader, BROKEN.formatted(readsAll ? "left" : ""));
        } finally {
            Files.delete(numbers);
            run(reader, "drop table if exists said");
        }
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
