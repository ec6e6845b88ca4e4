package vn.tiendo.architecture.violating.pure;

public class NotPure {
    java.sql.Connection connection;
}
