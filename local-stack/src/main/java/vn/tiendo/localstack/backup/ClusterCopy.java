package vn.tiendo.localstack.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of a PostgreSQL server that goes on meanwhile. They are copied at different moments; the log of what was
 * written in between is copied with them, and the server that starts on the copy brings all its databases to one moment:
 * the one at which {@link #finish} was called.
 */
final class ClusterCopy {

    /** Whose content belongs to the running server, not to its data. */
    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "backup_label", "tablespace_map");
    private static final Pattern TEMPORARY = Pattern.compile("pgsql_tmp.*|pg_internal\\.init.*|t\\d+_\\d+.*");
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    private final Connection superuser;
    private final Path cluster;
    private final Path copy;
    private final Checksums checksums;

    ClusterCopy(Connection superuser, Path cluster, Path copy, Checksums checksums) {
        this.superuser = superuser;
        this.cluster = cluster;
        this.copy = copy;
        this.checksums = checksums;
    }

    /** Copies the data files. To be followed by {@link #finish} on the same connection. */
    String begin() throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            // The log that the copy needs is kept until this session ends.
            statement.execute("select pg_create_physical_replication_slot('tiendo_backup', true, true)");
            try (var row = statement.executeQuery("select pg_walfile_name(pg_backup_start('tiendo', fast => true))")) {
                row.next();
                var first = row.getString(1);
                copyFiles();
                return first;
            }
        }
    }

    /** Fixes the moment that the copy stands for, and copies the log up to it. */
    Instant finish(String firstSegment) throws SQLException, IOException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("""
                        select clock_timestamp() as moment, pg_walfile_name(lsn) as segment, labelfile, spcmapfile
                          from pg_backup_stop(wait_for_archive => false)
                        """)) {
            row.next();
            var label = copy.resolve("backup_label");
            Files.writeString(label, row.getString("labelfile"));
            checksums.note(label);
            copyLog(firstSegment, row.getString("segment"));
            return row.getObject("moment", OffsetDateTime.class).toInstant();
        }
    }

    private void copyFiles() throws IOException {
        Files.walkFileTree(cluster, new Copying());
        Files.createDirectories(copy.resolve("pg_wal/archive_status"));
        Files.createDirectories(copy.resolve("pg_wal/summaries"));
    }

    /** Makes the directories anew and copies what is wanted of their files. */
    private final class Copying extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            if (TEMPORARY.matcher(name(directory)).matches()) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(target(directory));
            return LEFT_EMPTY.contains(name(directory)) && cluster.equals(directory.getParent())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            copyIfWanted(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            // Tables come and go: what is gone was dropped, and the log says so.
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }

    private void copyIfWanted(Path file) throws IOException {
        if (LEFT_OUT.contains(name(file)) || TEMPORARY.matcher(name(file)).matches()) {
            return;
        }
        try {
            checksums.copyIn(file, target(file));
        } catch (NoSuchFileException dropped) {
            Files.deleteIfExists(target(file));
        }
    }

    private void copyLog(String first, String last) throws IOException {
        try (var segments = Files.list(cluster.resolve("pg_wal"))) {
            for (var segment : segments.sorted().toList()) {
                var name = name(segment);
                boolean needed =
                        SEGMENT.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
                if (needed) {
                    checksums.copyIn(segment, target(segment));
                }
            }
        }
    }

    private Path target(Path source) {
        return copy.resolve(cluster.relativize(source));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
