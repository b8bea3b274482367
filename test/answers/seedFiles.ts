import { globSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { projectFile } from '../../src/domain/projectFile.ts';

const read = new Map<string, readonly Record<string, string>[]>();

/** Lines of the seeds' own tables of observations, read without any of our code. */
function linesOf(edition: string): readonly Record<string, string>[] {
  const known = read.get(edition);
  if (known) return known;
  const files = globSync(`${edition}/observations*.csv`, { cwd: projectFile('seeds') }).toSorted();
  const lines = files.flatMap((file) => parse(readFileSync(projectFile(`seeds/${file}`), 'utf8'), { columns: true }) as Record<string, string>[]);
  read.set(edition, lines);
  return lines;
}

/** The digits that an edition gives for a cell; an error where it gives none. */
export function digitsOf(edition: string, cell: { readonly indicator: string; readonly area: string; readonly period: string }): number {
  const found = linesOf(edition).find((line) => line['indicator'] === cell.indicator && line['area'] === cell.area && line['period'] === cell.period && (line['breakdown'] ?? '') === '');
  if (!found?.['value']) throw new Error(`${edition} has no ${cell.indicator} ${cell.area} ${cell.period}`);
  return Number(found['value']);
}

/** All values of an indicator at a period in an edition, by area. */
export function valuesOf(edition: string, indicator: string, period: string): ReadonlyMap<string, number> {
  const lines = linesOf(edition).filter((line) => line['indicator'] === indicator && line['period'] === period && (line['breakdown'] ?? '') === '' && line['value'] !== '');
  return new Map(lines.map((line) => [line['area'] ?? '', Number(line['value'])]));
}

/** Countries that are members of a group on a day. */
export function membersOn(group: string, day: string): string[] {
  const lines = globSync('reference/groups/*/group_memberships.csv', { cwd: projectFile('seeds') }).flatMap((file) => parse(readFileSync(projectFile(`seeds/${file}`), 'utf8'), { columns: true }) as Record<string, string>[]);
  return [...new Set(lines.filter((line) => line['group'] === group && (line['valid_from'] === '' || (line['valid_from'] ?? '') <= day) && (line['valid_to'] === '' || (line['valid_to'] ?? '') >= day)).map((line) => line['country'] ?? ''))].toSorted();
}
