/**
 * What front-end teams and portals rely on: the OpenAPI files of the services and the AsyncAPI file, read by the tools that they
 * use. {@code NpmTools} runs those of npm, with the versions of {@code contract/package-lock.json}.
 */
package vn.tiendo.e2e.contract;
