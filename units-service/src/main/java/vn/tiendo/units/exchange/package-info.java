/**
 * Files of units and enterprises in and out.
 *
 * <ul>
 *   <li>{@link vn.tiendo.units.exchange.ImportResource} receives files, and shows how far their jobs are
 *   <li>{@link vn.tiendo.units.exchange.EnterpriseImports} the import of enterprises: {@link
 *       vn.tiendo.units.exchange.EnterpriseRows} judges rows, {@link vn.tiendo.units.exchange.EnterpriseStaging} compares
 *       them in sets, {@link vn.tiendo.units.exchange.EnterpriseLoad} writes them in sets
 *   <li>{@link vn.tiendo.units.exchange.TableResource} templates, and {@link vn.tiendo.units.exchange.Export}s of what stands
 *   <li>{@link vn.tiendo.units.exchange.UnitDirectory} which unit a code or a name means on a day
 * </ul>
 */
@NullMarked
package vn.tiendo.units.exchange;

import org.jspecify.annotations.NullMarked;
