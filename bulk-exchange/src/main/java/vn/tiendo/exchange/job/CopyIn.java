package vn.tiendo.exchange.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table by COPY: the quickest way, and nothing is gathered in memory. */
public final class CopyIn implements AutoCloseable {

    private static final int FULL = 64 * 1024;

    private final org.postgresql.copy.CopyIn copy;
    private final StringBuilder lines = new StringBuilder(FULL + 4096);
    private boolean first = true;

    /** @param target the table and its columns: {@code staged (a, b)} */
    public CopyIn(Connection connection, String target) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
    }

    public CopyIn value(@Nullable String text) {
        separate();
        if (text == null) {
            lines.append("\\N");
        } else {
            escape(text);
        }
        return this;
    }

    public CopyIn value(long number) {
        separate();
        lines.append(number);
        return this;
    }

    private void separate() {
        if (!first) {
            lines.append('\t');
        }
        first = false;
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\t' -> lines.append("\\t");
                default -> lines.append(c);
            }
        }
    }

    public void endRow() throws SQLException {
        lines.append('\n');
        first = true;
        if (lines.length() >= FULL) {
            send();
        }
    }

    private void send() throws SQLException {
        byte[] bytes = lines.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    /** Everything has been given; says how many rows arrived. */
    public long finish() throws SQLException {
        send();
        return copy.endCopy();
    }

    /** Breaks off what is not finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
