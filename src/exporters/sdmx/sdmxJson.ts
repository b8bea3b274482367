import type { LocalisedText } from '../../domain/localisedText.ts';
import { checkedRows, NOT_APPLICABLE, NOT_APPLICABLE_LABEL, type CellValue, type ExportColumn, type ExportTable, type ExportWriter, type Positioned, type Row } from '../exportTable.ts';
import { textChunks } from '../textChunks.ts';
import { SDMX_SENDER, sdmxStructure, type SdmxStructure } from './sdmxStructure.ts';

const SCHEMA = 'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json';
const SDMX_ID = /^[A-Za-z0-9_@$-]+$/;

/** Best match in `name`, all languages in `names`. */
function named({ en, ko }: LocalisedText): Record<string, unknown> {
  return { name: en, names: ko === null ? { en } : { en, ko } };
}

/** The distinct values of a component in the order of their first use; the message refers to them by number. */
class ValueList {
  readonly #numbers = new Map<string, number>();
  readonly #column: ExportColumn;

  constructor(column: ExportColumn) {
    this.#column = column;
  }

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  values(): unknown[] {
    return [...this.#numbers.keys()].map((code) => {
      const fallback = code === NOT_APPLICABLE ? NOT_APPLICABLE_LABEL : { en: code, ko: null };
      const label = named(this.#column.codes?.get(code) ?? fallback);
      return SDMX_ID.test(code) ? { id: code, ...label } : { value: code, ...label };
    });
  }
}

interface Component extends Positioned {
  readonly list: ValueList | undefined;
}

/** Dimensions and coded attributes are written as numbers of listed values, other attributes and measures as they are. */
function components(positioned: readonly Positioned[], listed: (column: ExportColumn) => boolean): readonly Component[] {
  return positioned.map((each) => ({ ...each, list: listed(each.column) ? new ValueList(each.column) : undefined }));
}

function written({ list, index }: Component, row: Row): CellValue {
  const value = row[index] ?? null;
  return list && value !== null ? list.numberOf(String(value)) : value;
}

function annotations(table: ExportTable): Record<string, unknown>[] {
  const notes = table.notes.map((note) => ({ type: 'NOTE', text: note }));
  const sources = table.sources.map(({ publisher, title, url, licence, accessed }) => ({
    type: 'SOURCE',
    title: `${publisher.en}: ${title}`,
    text: `Licence: ${licence}. Accessed ${accessed}.`,
    ...(url !== null && { links: [{ href: url, rel: 'via' }] }),
  }));
  return [{ type: 'CITATION', text: table.citation }, ...(table.resultHash === null ? [] : [{ type: 'RESULT_HASH', value: table.resultHash }]), ...notes, ...sources];
}

function meta(table: ExportTable): Record<string, unknown> {
  return {
    schema: SCHEMA,
    id: `${table.id}-r${table.release.number}${table.resultHash === null ? '' : `-${table.resultHash.slice(0, 16)}`}`,
    prepared: new Date(table.release.publishedAt).toISOString(),
    contentLanguages: ['en', 'ko'],
    ...named(table.title),
    sender: { id: SDMX_SENDER, name: 'Procurement Atlas' },
    ...(table.permalink !== null && { links: [{ href: table.permalink, rel: 'bookmark' }] }),
  };
}

interface Message {
  readonly structure: SdmxStructure;
  readonly dimensions: readonly Component[];
  readonly attributes: readonly Component[];
  readonly notes: readonly Record<string, unknown>[];
}

function messageOf(table: ExportTable): Message {
  const structure = sdmxStructure(table, 'SDMX-JSON');
  return {
    structure,
    dimensions: components(structure.dimensions, () => true),
    attributes: components(structure.attributes, ({ codes }) => codes !== undefined),
    notes: annotations(table),
  };
}

function structureObject(table: ExportTable, { structure, dimensions, attributes, notes }: Message): unknown {
  const valuesOf = (list: ValueList | undefined): unknown[] => list?.values() ?? [];
  return {
    links: [{ urn: structure.urn, rel: 'dataflow' }],
    ...named(table.title),
    dataSets: [0],
    dimensions: {
      observation: dimensions.map(({ column, list }, keyPosition) => ({
        id: column.concept, ...named(column.label), keyPosition, roles: [column.concept], values: valuesOf(list),
      })),
    },
    measures: { observation: structure.measures.map(({ column }) => ({ id: column.concept, ...named(column.label) })) },
    attributes: {
      observation: attributes.map(({ column, list }) => {
        const values = valuesOf(list);
        return { id: column.concept, ...named(column.label), relationship: { observation: {} }, ...(values.length > 0 && { values }) };
      }),
    },
    annotations: notes,
  };
}

function observation(message: Message, row: Row): string {
  const key = message.dimensions.map(({ list, index }) => list?.numberOf(String(row[index]))).join(':');
  const measures = message.structure.measures.map(({ index }) => row[index] ?? null);
  return `"${key}":${JSON.stringify([...measures, ...message.attributes.map((each) => written(each, row))])}`;
}

async function* document(table: ExportTable): AsyncGenerator<string> {
  const message = messageOf(table);
  yield `{"meta":${JSON.stringify(meta(table))},\n"data":{"dataSets":[`;
  let count = 0;
  for await (const row of checkedRows(table)) {
    const numbers = JSON.stringify(message.notes.map((_, index) => index));
    if (count === 0) yield `{"structure":0,"action":"Information","links":[{"urn":"${message.structure.urn}","rel":"dataflow"}],"annotations":${numbers},"observations":{`;
    yield `${count === 0 ? '' : ','}\n${observation(message, row)}`;
    count += 1;
  }
  // A structure must list a value of each dimension: an answer without rows has neither data set nor structure.
  if (count === 0) yield '],"structures":[]}}\n';
  else yield `\n}}],\n"structures":[${JSON.stringify(structureObject(table, message))}]}}\n`;
}

/** SDMX-JSON 2.0 data message with flat observations; the structure follows the data, because it lists the values met there. */
export const writeSdmxJson: ExportWriter = (table) => textChunks(document(table));
