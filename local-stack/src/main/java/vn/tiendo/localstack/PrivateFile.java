package vn.tiendo.localstack;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that only their owner may read. */
public final class PrivateFile {

    private PrivateFile() {}

    public static void write(Path file, String content) throws IOException {
        Files.move(draft(file, content), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the file unless there is one: of two processes that begin at once, one makes it and both read the same. */
    static void writeOnce(Path file, String content) throws IOException {
        var draft = draft(file, content);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static Path draft(Path file, String content) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(directory, file.getFileName().toString(), ".new", ownerOnly);
        return Files.writeString(draft, content);
    }
}
