package vn.tiendo.e2e.client;

import java.util.concurrent.ThreadLocalRandom;

/** Enterprise codes that are valid and that nobody has: ten digits, the last of which checks the others. */
public final class EnterpriseCodes {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;

    private EnterpriseCodes() {}

    public static String fresh() {
        while (true) {
            var digits = ThreadLocalRandom.current().ints(WEIGHTS.length, 0, 10).toArray();
            int sum = 0;
            var code = new StringBuilder();
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * digits[i];
                code.append(digits[i]);
            }
            int remainder = sum % MODULUS;
            // A remainder of 0 would need a check digit of 10.
            if (remainder > 0) {
                return code.append(10 - remainder).toString();
            }
        }
    }
}
