package vn.tiendo.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A service's database with its two roles: the owner migrates, the app runs and may do only what is granted to it. */
public record LocalDatabase(String url, Login owner, Login app) {

    public record Login(String role, String password) {}

    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.role(), owner.password());
    }

    public Connection connectAsApp() throws SQLException {
        return DriverManager.getConnection(url, app.role(), app.password());
    }
}
