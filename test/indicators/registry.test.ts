import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../src/domain/contractRelations.ts';
import type { Condition, Need } from '../../src/domain/formula.ts';
import { FIELD_PATHS } from '../../src/domain/ocdsFields.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { UNITS } from '../../src/domain/unit.ts';
import { CONTRACT_INDICATORS } from '../../src/indicators/contractIndicators.ts';

/** SHA-256 of each formula with what decides its value, by code and version; a line is added for a new version and never changed. */
const pinned = JSON.parse(readFileSync(projectFile('schema/ocds/indicator-formulas.json'), 'utf8')) as Record<string, string>;

const formulaHash = (index: number): string => {
  const { formula, minimumCases, unit } = CONTRACT_INDICATORS[index] ?? {};
  return createHash('sha256').update(JSON.stringify({ formula, minimumCases, unit })).digest('hex').slice(0, 16);
};

test.each(CONTRACT_INDICATORS.map(({ code, version }, index) => [code, version, index] as const))('%s version %s has the formula that was pinned: a changed formula needs a new version and a new line', (code, version, index) => {
  expect(pinned[`${code} ${version}`]).toBe(formulaHash(index));
});

describe('the registry', () => {
  test('has every file of its folder, each code once', () => {
    const files = readdirSync(projectFile('src/indicators/registry'));
    expect(CONTRACT_INDICATORS).toHaveLength(files.length);
    expect(new Set(CONTRACT_INDICATORS.map(({ code }) => code)).size).toBe(files.length);
  });

  test.each(CONTRACT_INDICATORS.map((each) => [each.code, each] as const))('%s is whole: unit, names in two languages, paths, a share with numerator and denominator', (_code, each) => {
    expect(UNITS.has(each.unit)).toBe(true);
    for (const text of [each.name, each.definition]) {
      expect(text.en.length).toBeGreaterThan(3);
      expect(text.ko).toMatch(/[가-힣]/);
    }
    expect(each.requiredPaths.length).toBeGreaterThan(0);
    expect(each.requiredPaths.every((path) => FIELD_PATHS.includes(path))).toBe(true);
    if (each.unit === 'RATIO') expect([each.numerator, each.denominator]).not.toContain(null);
    expect(each.minimumCases).toBeGreaterThan(0);
  });

  test('conditions name columns that their relation has', () => {
    const fieldsOf = (condition: Condition): string[] => {
      if ('all' in condition) return condition.all.flatMap(fieldsOf);
      if ('any' in condition) return condition.any.flatMap(fieldsOf);
      if ('not' in condition) return fieldsOf(condition.not);
      return [condition.field, ...('belowField' in condition ? [condition.belowField] : []), ...('sameAsField' in condition ? [condition.sameAsField] : [])];
    };
    const needFields = (need: Need): string[] => ('reasonField' in need ? [need.reasonField] : fieldsOf(need.when));
    for (const { code, formula } of CONTRACT_INDICATORS) {
      const { relation, year, population, needs, distinct } = formula.cases;
      const columns = relation in RELATIONS ? Object.keys(RELATIONS[relation as keyof typeof RELATIONS]) : undefined;
      if (!columns) continue;
      const named = [year, ...(population ? fieldsOf(population) : []), ...needs.flatMap(needFields), ...(distinct ? [distinct] : []), ...('numerator' in formula ? fieldsOf(formula.numerator) : [])];
      for (const field of named) expect(columns, `${code}: ${field}`).toContain(field);
    }
  });

  test('no two indicators count a missing year: none is read from release.date', () => {
    expect(CONTRACT_INDICATORS.every(({ formula }) => ['year', 'processYear', 'tenderYear', 'awardYear'].includes(formula.cases.year))).toBe(true);
  });
});
