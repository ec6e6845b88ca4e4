/**
 * The administrative units of the country before and after a reform, from the files of a public dataset, as files that
 * units-service imports.
 *
 * <ul>
 *   <li>{@link vn.tiendo.localstack.administrative.AdministrativeReform} the dataset, and the files made of it
 *   <li>{@link vn.tiendo.localstack.administrative.FileUpload} one file on its way into a running system
 * </ul>
 */
@NullMarked
package vn.tiendo.localstack.administrative;

import org.jspecify.annotations.NullMarked;
