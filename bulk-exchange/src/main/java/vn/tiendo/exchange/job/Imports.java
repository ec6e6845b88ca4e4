package vn.tiendo.exchange.job;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.reading.IdentifierMask;
import vn.tiendo.exchange.reading.Utf8Check;
import vn.tiendo.exchange.reading.WorkbookFile;
import vn.tiendo.http.BoundedStream;
import vn.tiendo.http.Problem;

/** Imports as callers see them. */
public final class Imports {

    private final JobRows jobs;
    private final FileStore files;
    private final Findings findings;
    private final Limits limits;
    private final List<ImportKind> kinds;

    public Imports(Jdbi jdbi, Limits limits, Collection<ImportKind> kinds) {
        this.jobs = new JobRows(jdbi);
        this.files = new FileStore(jdbi);
        this.findings = new Findings(jdbi);
        this.limits = limits;
        this.kinds = List.copyOf(kinds);
    }

    /** A file that has come whole; nothing is done with it before it is {@link #accept accepted}. */
    public record Received(UUID job, String sha256, long bytes) {}

    /** A kind that callers send. */
    public Optional<ImportKind> kind(String name) {
        return sent().filter(kind -> kind.name().equals(name)).findFirst();
    }

    public List<String> kinds() {
        return sent().map(ImportKind::name).sorted().toList();
    }

    private Stream<ImportKind> sent() {
        return kinds.stream().filter(ImportKind::isSentByCallers);
    }

    /** @throws FileRefused when it is too large, no UTF-8, no workbook or a bomb */
    public Received receive(
            String kind,
            Media media,
            Notation notation,
            ImportOrder.Mode mode,
            boolean dryRun,
            ImportOrder.Requester by,
            InputStream body)
            throws IOException {
        var order = new ImportOrder(UuidCreator.getTimeOrderedEpoch(), kind, media, notation, mode, dryRun, by);
        jobs.begin(order);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long most = limits.bytes(media);
            var counted = new BoundedStream(
                    new DigestInputStream(body, digest), most, () -> new FileRefused("FILE_TOO_LARGE", most >> 20));
            keep(order, counted);
            return new Received(order.id(), HexFormat.of().formatHex(digest.digest()), counted.count());
        } catch (IOException | FileRefused | Problem e) {
            files.delete(order.id());
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private void keep(ImportOrder order, InputStream body) throws IOException {
        try (var mask = new IdentifierMask(files.write(order.id()))) {
            if (order.media() == Media.XLSX) {
                unfold(body, mask);
            } else {
                var checked = new Utf8Check(mask);
                body.transferTo(checked);
                checked.finish();
            }
        }
    }

    private void unfold(InputStream body, OutputStream lines) throws IOException {
        try (var workbook = WorkbookFile.holding(body, limits)) {
            workbook.unfold(limits, lines);
        }
    }

    /** Has the file worked on, from the commit of the running transaction on. */
    public ImportJob accept(Received received) {
        jobs.received(received.job(), received.sha256(), received.bytes());
        return find(received.job()).orElseThrow();
    }

    /** Forgets a file that was sent a second time. */
    public void discard(Received received) {
        files.delete(received.job());
    }

    public Optional<ImportJob> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those that are there. */
    public List<ImportJob> find(Collection<UUID> ids) {
        return jobs.find(ids);
    }

    /** Has it ended as soon as possible; false when it has ended or is not there. */
    public boolean cancel(UUID id) {
        return jobs.requestCancel(id);
    }

    public List<Placed<Rejection>> rejections(UUID id, long after, int limit) {
        return findings.rejections(id, after, limit);
    }

    public List<Placed<Difference>> differences(UUID id, long after, int limit) {
        return findings.differences(id, after, limit);
    }
}
