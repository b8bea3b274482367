import type { ContractIndicator } from '../src/indicators/indicatorDefinition.ts';
import { CONTRACT_INDICATORS } from '../src/indicators/contractIndicators.ts';

const HEAD = `# The indicators that are computed from contracting data

Written by "npm run emit" from \`src/indicators/registry\`: change an indicator there. A changed formula needs a new version; a
test holds the hash of each. Every value comes with its basis (numerator, denominator, cases that could not be computed by
reason, interval, settings). With fewer cases than the minimum there is no value, with that reason. Years are those of the
tender or the award, as the formula's \`year\` says, never of the release. [cardinal.md](cardinal.md) compares the red flags with
those of another tool, rule by rule.

Codes of other schemes are given where their list was read. Of MAPS the four pillars were (mapsinitiative.org), and an indicator names
the one it belongs to by its title; the numbers of the quantitative indicators below them could not be read from a source, and none is
given from memory. What MAPS calls a red flag is a gap that blocks a reform, so those of single contracts name no pillar.
`;

const row = (name: string, value: string | null): string[] => (value === null || value === '' ? [] : [`| ${name} | ${value.replaceAll('|', '\\|')} |`]);
const codes = (list: readonly string[]): string => list.map((code) => `\`${code}\``).join(', ');

function section(indicator: ContractIndicator): string {
  const { code, version, name, definition, unit, betterWhen, numerator, denominator, requiredPaths, minimumCases, exclusions, breakdowns, crosswalk, formula } = indicator;
  return [
    `## ${code}`,
    '',
    `**${name.en}** · ${name.ko ?? ''}`,
    '',
    definition.en,
    '',
    '| | |',
    '|---|---|',
    ...row('version', version),
    ...row('unit', `\`${unit}\``),
    ...row('better when', betterWhen.toLowerCase()),
    ...row('numerator', numerator?.en ?? null),
    ...row('denominator', denominator?.en ?? null),
    ...row('left out', exclusions?.en ?? null),
    ...row('minimum cases', String(minimumCases)),
    ...row('paths it needs', codes(requiredPaths)),
    ...row('broken down by', breakdowns.map((dimension) => dimension.toLowerCase().replaceAll('_', ' ')).join(', ')),
    ...row('elsewhere', crosswalk.map(({ scheme, code: other, note }) => `${scheme} ${other}${note ? ` (${note})` : ''}`).join('; ')),
    '',
    '```json',
    JSON.stringify(formula, null, 1),
    '```',
    '',
  ].join('\n');
}

/** docs/indicators/README.md: every indicator of the registry as a reader of its numbers wants it. */
export function indicatorsText(): string {
  const contents = CONTRACT_INDICATORS.map(({ code, name }) => `- [${code}](#${code.toLowerCase()}): ${name.en}`).join('\n');
  return `${HEAD}\n${contents}\n\n${CONTRACT_INDICATORS.map(section).join('\n')}`;
}
