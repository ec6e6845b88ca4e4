package vn.tiendo.exchange;

import java.util.List;

/** What a kind of file looks like: its columns in the order in which they are written. */
public record Format(String name, List<Column> columns) {

    public Format {
        columns = List.copyOf(columns);
    }

    public int size() {
        return columns.size();
    }

    /** The place of a column. */
    public int place(String name) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).name().equals(name)) {
                return place;
            }
        }
        throw new IllegalArgumentException("No column " + name);
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
