package vn.tiendo.plans.allocation.form;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A unit in the hidden column: its id as one token, since a group of digits within it could look like a person's number. */
final class MachineCode {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    private MachineCode() {}

    static String of(UUID unit) {
        return unit.toString().replace("-", "");
    }

    static Optional<UUID> read(String code) {
        if (!FORM.matcher(code).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new UUID(HexFormat.fromHexDigitsToLong(code, 0, 16), HexFormat.fromHexDigitsToLong(code, 16, 32)));
    }
}
