import { describe, expect, it } from 'vitest';
import { breakingChanges, toldBreaks } from '../../build/breakingChanges.ts';

const BEFORE = 'type Query { country(code: String!): Country } type Country { code: String! name: String! }';

describe('breaking changes of the schema', () => {
  it('finds a field that went away, and not one that came', async () => {
    const after = BEFORE.replace('name: String!', 'title: String!');
    const found = await breakingChanges(BEFORE, after, '');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('`Country.name`');
  });

  it('finds an argument that became required and an enum value that went away', async () => {
    const before = 'type Query { rows(first: Int, kind: Kind): Int } enum Kind { A B }';
    const after = 'type Query { rows(first: Int!, kind: Kind): Int } enum Kind { A }';
    const found = await breakingChanges(before, after, '');
    expect(found.map((line) => /`([^`]+)`/.exec(line)?.[1]).toSorted()).toEqual(['Kind.B', 'Query.rows.first']);
  });

  it('lets pass a break that the change log tells under Unreleased', async () => {
    const after = BEFORE.replace(' name: String!', '');
    const told = '# Changes\n\n## Unreleased\n\n### Breaking\n\n- `Country.name` is gone; ask `Country.names`.\n\n## 0.1.0\n\n- `Query.country`\n';
    expect([...toldBreaks(told)]).toEqual(['Country.name', 'Country.names']);
    expect(await breakingChanges(BEFORE, after, told)).toEqual([]);
  });

  it('does not let pass one that an earlier version told', async () => {
    const after = BEFORE.replace(' name: String!', '');
    expect(await breakingChanges(BEFORE, after, '## Unreleased\n\n## 0.1.0\n\n### Breaking\n\n- `Country.name`\n')).toHaveLength(1);
  });
});
