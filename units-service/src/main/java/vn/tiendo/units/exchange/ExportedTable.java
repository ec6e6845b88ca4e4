package vn.tiendo.units.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.writing.TableWriter;

/** Writes what stands on a day, as it is known now, row by row out of the database. */
@ApplicationScoped
class ExportedTable {

    private static final int PAGE = 1_000;

    /**
     * Which rows are asked for.
     *
     * @param units those of these units; null: all
     */
    record Rows(LocalDate at, @Nullable Collection<UUID> units) {}

    private final DataSource dataSource;

    ExportedTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void write(Export export, Rows asked, Media media, boolean withMark, OutputStream out) throws IOException {
        try (var connection = dataSource.getConnection();
                var table = TableWriter.to(out, media, export.format(), withMark)) {
            // The driver reads page by page only within a transaction.
            connection.setAutoCommit(false);
            write(connection, export, asked, table);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("The table cannot be read", e);
        }
    }

    private static void write(Connection connection, Export export, Rows asked, TableWriter table)
            throws SQLException, IOException {
        try (var statement = connection.prepareStatement(export.sql())) {
            statement.setFetchSize(PAGE);
            statement.setObject(1, asked.at());
            statement.setArray(
                    2,
                    asked.units() == null
                            ? null
                            : connection.createArrayOf("uuid", asked.units().toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    table.row(Arrays.asList(values(rows, export.format().size())));
                }
            }
        }
    }

    private static @Nullable String[] values(ResultSet row, int columns) throws SQLException {
        var values = new @Nullable String[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = row.getString(column + 1);
        }
        return values;
    }
}
