import { columnsOfRole, requireCube, type ExportTable, type Positioned } from '../exportTable.ts';

const AGENCY = 'PROCUREMENT_ATLAS';
/** Of the structure, not of the data: it changes when components come or go. */
const STRUCTURE_VERSION = '1.0.0';

export interface SdmxStructure {
  /** PROCUREMENT_ATLAS:COMPARE(1.0.0) */
  readonly id: string;
  readonly urn: string;
  readonly dimensions: readonly Positioned[];
  readonly measures: readonly Positioned[];
  readonly attributes: readonly Positioned[];
}

export const SDMX_SENDER = AGENCY;

/** The table as an SDMX dataflow: component ids are the columns' concepts. */
export function sdmxStructure(table: ExportTable, format: string): SdmxStructure {
  requireCube(table, format);
  const id = `${AGENCY}:${table.id.toUpperCase().replaceAll('-', '_')}(${STRUCTURE_VERSION})`;
  return {
    id,
    urn: `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${id}`,
    dimensions: columnsOfRole(table, 'dimension'),
    measures: columnsOfRole(table, 'measure'),
    attributes: columnsOfRole(table, 'attribute'),
  };
}
