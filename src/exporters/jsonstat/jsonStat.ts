import { NOT_APPLICABLE, NOT_APPLICABLE_LABEL, type CellValue, type ExportTable, type ExportWriter } from '../exportTable.ts';
import { textChunks } from '../textChunks.ts';
import { readCube, type Cube, type CubeDimension } from './cube.ts';

/** Of the cells of the cube, how many must have a row for the values to be written as an array with nulls between. */
const DENSE_FROM = 0.5;
const MEASURE = 'MEASURE';
const ROLES: Readonly<Record<string, string>> = { TIME_PERIOD: 'time', REF_AREA: 'geo', INDICATOR: 'metric' };

function dimensionObject({ column, codes }: CubeDimension): Record<string, unknown> {
  const fallback = (code: string): string => (code === NOT_APPLICABLE ? NOT_APPLICABLE_LABEL.en : code);
  const korean = codes.flatMap((code) => {
    const ko = column.codes?.get(code)?.ko;
    return ko ? [[code, ko] as const] : [];
  });
  return {
    label: column.label.en,
    category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, column.codes?.get(code)?.en ?? fallback(code)])) },
    extension: { ko: { label: column.label.ko, category: Object.fromEntries(korean) } },
  };
}

/** Several measures become a last dimension; a single one needs none. */
function measureDimension({ measures }: Cube): CubeDimension {
  const codes = new Map(measures.map(({ concept, label }) => [concept, label]));
  const column = { name: MEASURE, type: 'string', role: 'dimension', concept: MEASURE, label: { en: 'Measure', ko: '측정값' }, codes } as const;
  return { column, codes: [...codes.keys()] };
}

function rolesOf(dimensions: readonly CubeDimension[]): Record<string, string[]> {
  const roles: Record<string, string[]> = {};
  for (const { column } of dimensions) {
    const role = column.concept === MEASURE ? 'metric' : ROLES[column.concept];
    if (role) (roles[role] ??= []).push(column.concept);
  }
  return roles;
}

function head(table: ExportTable, cube: Cube): Record<string, unknown> {
  const dimensions = cube.measures.length > 1 ? [...cube.dimensions, measureDimension(cube)] : cube.dimensions;
  const { citation, permalink, release, resultHash, sources, title } = table;
  return {
    version: '2.0',
    class: 'dataset',
    label: title.en,
    source: [...new Set(sources.map(({ publisher }) => publisher.en))].join('; '),
    updated: release.publishedAt,
    note: table.notes,
    id: dimensions.map(({ column }) => column.concept),
    size: dimensions.map(({ codes }) => codes.length),
    role: rolesOf(dimensions),
    dimension: Object.fromEntries(dimensions.map((each) => [each.column.concept, dimensionObject(each)])),
    extension: { title, citation, permalink, release, resultHash, sources },
  };
}

type Reader = (row: number, measure: number) => CellValue;

/** The member as an array over all cells, or as an object of the cells that have a value. */
function* cells(cube: Cube, dense: boolean, read: Reader): Generator<string> {
  const width = cube.measures.length;
  let next = 0;
  let separator = '';
  yield dense ? '[' : '{';
  for (const row of cube.order) {
    for (let measure = 0; measure < width; measure += 1) {
      const position = cube.positionOf(row) * width + measure;
      for (; dense && next < position; next += 1, separator = ',') yield `${separator}null`;
      const value = read(row, measure);
      if (!dense && value === null) continue;
      yield `${separator}${dense ? '' : `"${position}":`}${JSON.stringify(value)}`;
      separator = ',';
      next = position + 1;
    }
  }
  for (; dense && next < cube.cellCount * width; next += 1, separator = ',') yield `${separator}null`;
  yield dense ? ']' : '}';
}

/** The one value that all rows have, if they have one. */
function constantOf(cube: Cube, attribute: number): CellValue {
  const first = cube.attributeAt(attribute, 0);
  for (let row = 1; row < cube.rowCount; row += 1) if (cube.attributeAt(attribute, row) !== first) return null;
  return first;
}

function* attributeMembers(cube: Cube): Generator<string> {
  let separator = '';
  for (const [index, { concept }] of cube.attributes.entries()) {
    if (concept === 'OBS_STATUS') continue;
    yield `${separator}${JSON.stringify(concept)}:`;
    separator = ',';
    const constant = constantOf(cube, index);
    if (constant === null) yield* cells(cube, false, (row) => cube.attributeAt(index, row));
    else yield JSON.stringify(constant);
  }
}

async function* document(table: ExportTable): AsyncGenerator<string> {
  const cube = await readCube(table);
  const { extension, ...rest } = head(table, cube);
  const dense = cube.rowCount >= DENSE_FROM * cube.cellCount;
  yield JSON.stringify(rest).slice(0, -1);
  yield ',\n"value":';
  yield* cells(cube, dense, (row, measure) => cube.measureAt(measure, row));
  const status = cube.attributes.findIndex(({ concept }) => concept === 'OBS_STATUS');
  if (status >= 0) {
    yield ',\n"status":';
    yield* cells(cube, dense, (row) => cube.attributeAt(status, row));
  }
  yield `,\n"extension":${JSON.stringify(extension).slice(0, -1)},"attributes":{`;
  yield* attributeMembers(cube);
  yield '}}}\n';
}

/**
 * JSON-stat 2.0 dataset. A cell without a value is null (or left out of a sparse cube) and its status says why; other
 * attributes stand in extension.attributes, as one value where all cells agree, else by position.
 */
export const writeJsonStat: ExportWriter = (table) => textChunks(document(table));
