package vn.tiendo.http.startup;

/** Why a service does not start, and what to do about it. */
enum StartUpRefusal {
    UNKNOWN_PROFILE(
            "TIENDO_PROFILE chỉ nhận local hoặc production (mặc định). Sửa lại giá trị, hoặc bỏ biến này.",
            "TIENDO_PROFILE is local or production (the default). Correct it, or leave it out."),
    NO_PROVIDER(
            "Chưa khai báo nơi cấp định danh. Đặt TIENDO_OIDC_SERVER_URL là địa chỉ https của realm, ví dụ"
                    + " https://id.example.vn/realms/tiendo.",
            "No identity provider is named. Set TIENDO_OIDC_SERVER_URL to the https address of the realm, for example"
                    + " https://id.example.vn/realms/tiendo."),
    DEVELOPMENT_KEY(
            "Khóa ký cố định (TIENDO_TOKEN_PUBLIC_KEY) hoặc nơi phát hành https://tiendo.local chỉ dùng khi phát triển."
                    + " Bỏ đi và dùng TIENDO_OIDC_SERVER_URL; khóa của nơi cấp định danh tự thay đổi được.",
            "A fixed key (TIENDO_TOKEN_PUBLIC_KEY) and the issuer https://tiendo.local are for development only. Remove"
                    + " them and set TIENDO_OIDC_SERVER_URL; the provider's keys can be rotated."),
    DEFAULT_PASSWORD(
            "Mật khẩu cơ sở dữ liệu bị trống, trùng tên tài khoản hoặc là mật khẩu ai cũng biết. Đặt TIENDO_DB_APP_PASSWORD"
                    + " và TIENDO_DB_OWNER_PASSWORD bằng hai chuỗi ngẫu nhiên, ví dụ từ: openssl rand -hex 16.",
            "A database password is empty, equals the name of its role, or is one that everybody knows. Set"
                    + " TIENDO_DB_APP_PASSWORD and TIENDO_DB_OWNER_PASSWORD to random text, for example from: openssl rand -hex 16."),
    PLAIN_HTTP_TO_PROVIDER(
            "Nơi cấp định danh được gọi bằng http không mã hóa. Dùng địa chỉ https. Chỉ hồ sơ local được dùng http, và chỉ"
                    + " trên chính máy này (127.0.0.1).",
            "The identity provider is called over plain http. Give its https address. Only the profile local may use"
                    + " http, and only on this very machine (127.0.0.1)."),
    UNVERIFIED_PROVIDER(
            "Việc kiểm tra chứng thư của nơi cấp định danh đang tắt. Bỏ tls.verification=none hoặc trust-all; nếu dùng CA"
                    + " riêng thì khai báo kho tin cậy.",
            "The certificate of the identity provider is not checked. Remove tls.verification=none or trust-all; for a CA"
                    + " of your own, name a trust store."),
    WILDCARD_CORS(
            "CORS đang mở cho mọi nguồn. Liệt kê đúng các địa chỉ giao diện trong TIENDO_CORS_ORIGINS, ví dụ"
                    + " https://tiendo.example.vn.",
            "CORS is open to every origin. List the addresses of the front ends in TIENDO_CORS_ORIGINS, for example"
                    + " https://tiendo.example.vn.");

    private final String vi;
    private final String en;

    StartUpRefusal(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }
}
