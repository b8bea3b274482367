import { readFileSync } from 'node:fs';
import { projectFile } from '../../src/domain/projectFile.ts';

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}

interface Dashboard {
  readonly panels: readonly Panel[];
  readonly annotations: { readonly list: readonly { readonly expr: string }[] };
}

export const dashboard = JSON.parse(readFileSync(projectFile('docs/grafana-dashboard.json'), 'utf8')) as Dashboard;
const runbook = readFileSync(projectFile('docs/operations.md'), 'utf8');

/** Names of series, as an expression asks for them. */
const namesIn = (text: string): string[] => text.match(/\b(atlas|process|nodejs)_[a-z0-9_]+/g) ?? [];

export const askedByDashboard = (): Set<string> => new Set([...dashboard.panels.flatMap(({ targets = [] }) => targets), ...dashboard.annotations.list].flatMap(({ expr }) => namesIn(expr)));
export const askedByRunbook = (): Set<string> => new Set(namesIn(runbook));

/** Names of every series of an answer of /metrics; a histogram has three, told or not. */
export function toldBy(metrics: string): Set<string> {
  const types = [...metrics.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  return new Set(types.flatMap(([, name = '', type]) => (type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => `${name}${end}`) : [name])));
}

/** The series that the server itself counts, a histogram as one. */
export const ownMetrics = (metrics: string): string[] => [...metrics.matchAll(/^# TYPE (atlas_\S+)/gm)].map((match) => match[1] ?? '');
