import type { ClaimSubject } from '../../src/domain/procurement.ts';
import { EXPORTS, MEMORANDA } from './agreements.ts';
import { subjectOf } from './claimSubjects.ts';
import { claimAsOf, claimPredicate, claimValue } from './claimWords.ts';
import { FAIRS, MEETINGS, SESSION } from './cooperation.ts';
import type { Fact } from './gathered.ts';
import { KIN } from './systemKin.ts';
import { LIFE_EVENTS } from './systemLives.ts';
import { STAGES_OF_FACTS } from './systemStages.ts';

export interface ClaimRow {
  readonly kind: ClaimSubject;
  readonly subject: string;
  readonly predicate: string;
  readonly value: string;
  readonly asOf: string;
  readonly fact: Fact;
}

/** Predicates that say no more than the event, lineage or function that is made of them. */
const SAID_BY_EVENT = new Set('launch planned_launch pilot_opening reopened opening_announced mandatory_from official_start official_start_nationwide launch_new_system in_use_since implemented first_opening mandatory_deadline mandatory_publication pilot_launch new_system opened phase_2_launch planned_use planned_launch_new_system origin mandatory_e_procurement mandatory'.split(' '));
const SAID_BY_KIN = new Set(['derived_from', 'inspired_by', 'succeeded_by', 'coexisting_systems']);
const SAID_BY_STAGES = new Set(['functions', 'subsystems', 'e_catalogue']);
/** Facts of those predicates that hold more than the row made of them. */
const KEPT = new Set([82, 91, 107, 234, 258, 304, 314, 351, 385, 446, 500, 583, 697, 795, 809, 820, 847, 895, 990]);
/** Lines that the session's own row and its list of policies say. */
const SAID_BY_SESSION = new Set([2, 4]);

const SESSION_ATTENDANCE: Readonly<Record<number, string>> = {
  3: '20 diplomats of 16 countries', 558: '16 diplomats of 13 countries', 559: '16 diplomats of 13 countries', 560: '16 countries', 711: '16 diplomats of 13 countries',
  877: '16 diplomats of 13 countries', 878: '16 diplomats of 13 countries', 909: '16 countries',
};

/** Facts about an act of cooperation, by their lines. */
const OF_EVENTS: Readonly<Record<string, readonly number[]>> = {
  'KOR/POLICY_SESSION_MIDDLE_EAST_AFRICA_2023': [714],
  'KOR/WTO_GPA_WORKSHOP_2023': [561],
  'KOR/ADB_POLICY_WORKSHOP_2024': [610],
  'KOR/ADB_POLICY_WORKSHOP_2025': [562],
  'KOR/ADB_TRAINING_2025': [43, 456],
  'KOR/APPEN_FOUNDED_2015': [600, 601],
  'KHM/KOREA_TRAINING_2025': [563],
  'MNG/VISIT_2025': [997],
  'KOR/IPPW_2025': [961],
  'KOR/MMGP_2024': [896],
  'KOR/NARA_EXPO_2017': [767],
  'KOR/GPPM_2023': [772],
  'KOR/GPPM_2025': [915, 916, 917, 920, 921],
  'KOR/MOU_MNG_2011': [565],
  'KOR/MOU_UZB_2009': [568],
  'KOR/MOU_UZB_2011': [566],
  'KOR/MOU_KHM_2019': [843],
  'KOR/MOU_KGZ_2024': [570, 967],
  'KOR/KONEPS_EXPORT_CMR': [809],
  'KOR/KONEPS_EXPORT_CRI': [990],
  'CMR/VISIT_2023': [847],
};
const EVENT_OF_LINE = new Map(Object.entries(OF_EVENTS).flatMap(([event, lines]) => lines.map((line): [number, string] => [line, event])));
const EXPORT_CODES = new Set(EXPORTS.map((each) => each.code));

const linesOf = (rows: readonly (readonly [at: string, ...rest: readonly unknown[]])[], predicates: ReadonlySet<string>): number[] => rows.flatMap(([at]) => {
  const [file, line, ...predicate] = at.split(' ');
  return file === 'facts' && predicates.has(predicate.join(' ')) ? [Number(line)] : [];
});

const SAID_ELSEWHERE: ReadonlySet<number> = new Set([
  ...linesOf(LIFE_EVENTS, SAID_BY_EVENT),
  ...linesOf(KIN, SAID_BY_KIN),
  ...linesOf(STAGES_OF_FACTS, SAID_BY_STAGES),
  ...[...MEETINGS, ...FAIRS, ...MEMORANDA].map((each) => Number(each.at.split(' ')[1])).filter((line) => !EVENT_OF_LINE.has(line)),
  ...SAID_BY_SESSION,
]);

function exportEventOf({ predicate }: Fact): string | undefined {
  const code = `KOR/KONEPS_EXPORT_${/^exported_to:([A-Z]{3})/.exec(predicate)?.[1] ?? ''}`;
  return EXPORT_CODES.has(code) ? code : undefined;
}

const saidElsewhere = ({ line, predicate }: Fact): boolean => SAID_ELSEWHERE.has(line) && !KEPT.has(line) && !predicate.startsWith('exported_to');

/** The claims that a fact makes: none where a row of another table says it all or no subject can hold it. */
export function claimsOf(fact: Fact): ClaimRow[] {
  const row = { predicate: claimPredicate(fact.line, fact.predicate), value: claimValue(fact.line, fact.value), asOf: claimAsOf(fact.line, fact.year), fact };
  const attendance = SESSION_ATTENDANCE[fact.line];
  if (attendance) return [{ ...row, kind: 'EVENT', subject: SESSION, value: attendance }];
  const event = EVENT_OF_LINE.get(fact.line) ?? exportEventOf(fact);
  if (event) return [{ ...row, kind: 'EVENT', subject: event }];
  if (saidElsewhere(fact)) return [];
  const subject = subjectOf(fact.subject, fact.predicate);
  if (!subject) return [];
  const predicate = subject.prefix === undefined ? row.predicate : `${subject.prefix}.${row.predicate}`;
  return subject.codes.map((code) => ({ ...row, kind: subject.kind, subject: code, predicate }));
}
