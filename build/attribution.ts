import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from '../src/exporters/citations/licences.ts';
import { RejectList } from '../src/importers/datasets/reject.ts';
import { seedFolders } from '../src/importers/datasets/seedFolders.ts';
import { readSidecar, type Sidecar } from '../src/importers/datasets/sidecar.ts';
import { readSourceTable, sidecarSources } from '../src/importers/datasets/sources.ts';
import { ROOT } from './project.ts';

export interface CreditedSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  readonly confirmed: boolean;
  readonly accessed: string;
}

export interface CreditedEdition {
  readonly sidecar: Sidecar;
  readonly sources: readonly CreditedSource[];
}

const NO_FILE = { name: '', sha256: '' };

async function creditedEdition(folder: string): Promise<CreditedEdition> {
  const sidecar = await readSidecar(folder);
  const rejects = new RejectList();
  const rows = sidecarSources(sidecar, NO_FILE);
  for (const table of sidecar.tables) if (table.kind === 'sources') rows.push(...(await readSourceTable(folder, table, rejects)));
  if (rejects.count > 0) throw new Error(`Sources of ${folder} are rejected, so their publishers would not be named: ${JSON.stringify(rejects.kept[0])}`);
  const sources = rows.map((row) => ({
    publisher: String(row['publisherNameEn']),
    title: String(row['title']),
    url: String(row['url']),
    licence: String(row['licence']),
    confirmed: row['licenceConfirmed'] === true,
    accessed: String(row['accessed']),
  }));
  return { sidecar, sources };
}

const told = ({ publisher, title, url, licence, confirmed, accessed }: CreditedSource): string => {
  const address = url === 'not stated' ? 'address not stated' : `<${url}>`;
  const doubt = licence !== 'not stated' && !confirmed ? ' (not read at the publisher itself)' : '';
  return `- ${publisher}: ${title}, ${address}. Licence: ${licence}${doubt}. Accessed ${accessed}.`;
};

function editionPart({ sidecar: { publisher, dataset, edition }, sources }: CreditedEdition): string {
  const korean = publisher.name.ko ? ` (${publisher.name.ko})` : '';
  const lines = [...new Set(sources.map(told))].toSorted();
  return `### ${dataset.title.en}: ${edition.title}\n\n${publisher.name.en}${korean}, dataset \`${dataset.code}\`, edition \`${edition.code}\`. Licence: ${dataset.licence.name}.\n\n${lines.join('\n')}\n`;
}

function licencePart(sources: readonly CreditedSource[]): string {
  const names = [...new Set(sources.map(({ licence }) => licence))].toSorted();
  return names.map((name) => `- **${name}**${licenceOf(name).url ? ` <${licenceOf(name).url}>` : ''}: ${licenceOf(name).demand.en}.`).join('\n');
}

const PREFACE = `# Whose numbers these are

Written by "npm run emit" from the datasets in \`seeds/\`. Do not edit.

The program is under the Apache License 2.0 (\`LICENSE\`). The data is not ours: every figure and fact in \`seeds/\`
was read in one of the sources below and put into our own table form, and each row names its source and the place in it.
Whoever passes the numbers on keeps to the terms of their publishers.

The press release that the project began with, "K-조달 국제협력… 전자조달을 넘어 조달제도까지" of the Public Procurement
Service of the Republic of Korea (조달청) of 7 September 2023, is used under the Korea Open Government Licence, Type 1
(공공누리 제1유형: 출처표시).`;

/** Packages whose data went into seeds and whose licences ask that their notice goes along. */
const NOTICES = ['cldr-core', 'i18n-iso-countries'];

const noticePart = (name: string): string => `### ${name}\n\n\`\`\`text\n${readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').replaceAll('\r', '').trim()}\n\`\`\`\n`;

/** The text of ATTRIBUTION.md. */
export function attribution(editions: readonly CreditedEdition[]): string {
  const sources = editions.flatMap((edition) => edition.sources);
  return `${PREFACE}\n\n## What the licences ask\n\n${licencePart(sources)}\n\n## Datasets and their sources\n\n${editions.map(editionPart).join('\n')}\n## Notices that go along\n\n${NOTICES.map(noticePart).join('\n')}`;
}

export async function attributionText(): Promise<string> {
  return attribution(await Promise.all((await seedFolders()).map(creditedEdition)));
}
