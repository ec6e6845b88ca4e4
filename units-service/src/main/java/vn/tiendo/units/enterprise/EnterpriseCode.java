package vn.tiendo.units.enterprise;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.http.Problem;

/**
 * The code of an enterprise, which is its tax code: ten digits, the last one a check digit (Circular 105/2020, article 5).
 * It says nothing of the province.
 */
public record EnterpriseCode(String value) {
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final Pattern TEN = Pattern.compile("[0-9]{10}");
    private static final Pattern TWELVE = Pattern.compile("[0-9]{12}");
    private static final Pattern DEPENDENT = Pattern.compile("[0-9]{10}-?[0-9]{3}");

    /** Throws the refusal of a text that is no code. */
    public EnterpriseCode {
        refusal(value).ifPresent(code -> {
            throw Problem.of(422, code);
        });
    }

    /** Why the text is no enterprise code; empty when it is one. The text is a person's where it has twelve digits. */
    public static Optional<String> refusal(String text) {
        if (TWELVE.matcher(text).matches()) {
            return Optional.of("PERSONAL_IDENTIFIER");
        }
        if (DEPENDENT.matcher(text).matches()) {
            return Optional.of("ENTERPRISE_CODE_DEPENDENT");
        }
        boolean valid = TEN.matcher(text).matches() && checkDigit(text) == text.charAt(9) - '0';
        return valid ? Optional.empty() : Optional.of("ENTERPRISE_CODE_INVALID");
    }

    // A remainder of 0 asks for the digit 10, which none is: such a stem is never given out.
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return 10 - sum % 11;
    }
}
