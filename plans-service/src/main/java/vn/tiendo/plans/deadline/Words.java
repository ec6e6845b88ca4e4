package vn.tiendo.plans.deadline;

import java.util.regex.Pattern;

/**
 * The words of a phrase that say when, and how its verb means them.
 *
 * @param finishing whether something is to be finished then, whenever it was begun ("xong", "hoàn thành")
 * @param carriedOut whether it is carried out then, from the first day of the time on ("thực hiện")
 */
record Words(String text, boolean finishing, boolean carriedOut) {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?<finishing>hoan thanh(?: viec)?|xong|ket thuc)"
                    + "|(?<carriedOut>thuc hien|trien khai|tien hanh)"
                    + "|ban hanh|to chuc|so ket|tong ket|bao cao|gui(?: bao cao)?|hop|giao ban|tham dinh|kiem tra|khao sat"
                    + "|cac noi dung khac|noi dung khac|cac viec khac|phai|can|se|co ban|du kien|phan dau|thoi (?:gian|diem)(?: thuc hien)?(?=,)),? ");

    static Words of(String folded) {
        var words = new Words(folded, false, false);
        var lead = LEAD.matcher(words.text);
        while (lead.find()) {
            words = new Words(
                    words.text.substring(lead.end()),
                    words.finishing || lead.group("finishing") != null,
                    words.carriedOut || lead.group("carriedOut") != null);
            lead = LEAD.matcher(words.text);
        }
        return words;
    }

    /** The same verb with other words. */
    Words with(String others) {
        return new Words(others, finishing, carriedOut);
    }
}
