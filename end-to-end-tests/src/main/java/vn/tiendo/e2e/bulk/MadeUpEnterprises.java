package vn.tiendo.e2e.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Files of enterprises that do not exist, with valid codes and names as they occur; the same for the same seed. */
final class MadeUpEnterprises {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final String[] FORMS = {
        "Công ty TNHH", "Công ty cổ phần", "Công ty TNHH một thành viên", "Hợp tác xã"
    };
    private static final String[] TRADES = {
        "Xây dựng",
        "Thương mại",
        "Vận tải",
        "Cơ khí",
        "May mặc",
        "Chế biến gỗ",
        "Nông sản",
        "Dịch vụ",
        "Điện tử",
        "Bao bì",
        "Thủy sản",
        "Vật liệu xây dựng",
        "Dược phẩm",
        "Du lịch",
        "In ấn",
        "Nội thất"
    };
    private static final String[] NAMES = {
        "Hoàng Long",
        "Minh Phát",
        "Đại Thành",
        "Phú Quý",
        "An Bình",
        "Thịnh Vượng",
        "Bảo Tín",
        "Trường Sơn",
        "Hải Đăng",
        "Kim Ngân",
        "Tân Tiến",
        "Việt Hưng",
        "Đông Á",
        "Nam Việt",
        "Sao Mai",
        "Hồng Hà",
        "Thiên Phúc",
        "Gia Bảo",
        "Quốc Anh",
        "Lộc Thạnh",
        "Lộc Thành",
        "Hòa Bình",
        "Thái Dương",
        "Ánh Dương"
    };
    private static final String[] OWNERSHIPS = {
        "NON_STATE_DOMESTIC", "NON_STATE_DOMESTIC", "NON_STATE_DOMESTIC", "FOREIGN_INVESTED", "STATE", "COOPERATIVE"
    };

    private final int communes;

    MadeUpEnterprises(int communes) {
        this.communes = communes;
    }

    static String commune(int number) {
        return String.format(Locale.ROOT, "BX%03d", number);
    }

    /** The code with this stem; null for a stem that has no check digit. */
    static String code(long stem) {
        var digits = String.format(Locale.ROOT, "%09d", stem);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 ? "" : digits + (10 - sum % 11);
    }

    /** Writes so many rows with stems from the first one on; the stem behind the last one. */
    long write(Path file, int rows, long firstStem) throws IOException {
        var random = new Random(firstStem);
        long stem = firstStem;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("code,effectiveOn,name,ownership,location,industryCode,industryVersion\n");
            for (int row = 0; row < rows; stem++) {
                var code = code(stem);
                if (!code.isEmpty()) {
                    out.write(line(code, random));
                    row++;
                }
            }
        }
        return stem;
    }

    private String line(String code, Random random) {
        return code + ",01/07/2025," + name(random) + "," + pick(OWNERSHIPS, random) + ","
                + commune(random.nextInt(communes)) + ",C" + (10 + random.nextInt(23)) + "10,VSIC2025\n";
    }

    private static String name(Random random) {
        return pick(FORMS, random) + " " + pick(TRADES, random) + " " + pick(NAMES, random) + " "
                + random.nextInt(10_000);
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
