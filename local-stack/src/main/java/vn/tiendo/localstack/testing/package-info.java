/**
 * Real PostgreSQL and Kafka for tests: {@link vn.tiendo.localstack.testing.StackForTests} for plain JUnit, {@link
 * vn.tiendo.localstack.testing.LocalStackResource} for {@code @QuarkusTest}.
 */
@NullMarked
package vn.tiendo.localstack.testing;

import org.jspecify.annotations.NullMarked;
