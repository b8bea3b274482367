/** Closed lists of words for systems, policies and areas, each with what it means. */
const words = <T extends Record<string, string>>(list: T): Readonly<T> => Object.freeze(list);

export const SYSTEM_EVENT_KINDS = words({
  ANNOUNCED: 'The system was announced.',
  PLANNED: 'The date on which it was planned to open, as stated at the time.',
  PILOT: 'A pilot or trial began.',
  OPENED: 'The system opened for use.',
  MANDATORY: 'Its use became mandatory for the buyers named.',
  REOPENED: 'It opened again after an interruption.',
  CLOSED: 'It was closed.',
});
export type SystemEventKind = keyof typeof SYSTEM_EVENT_KINDS;

export const SUPPORTS = words({
  YES: 'The function is in use.',
  PARTLY: 'The function is in use for a part of buyers, methods or steps.',
  NO: 'A source says that the function is not there.',
  PLANNED: 'A source says that the function is planned.',
  SUSPENDED: 'The function was in use and is suspended.',
  NOT_STATED: 'No source at hand says whether the function is there. Never to be read as no.',
});
export type Support = keyof typeof SUPPORTS;

export const LINEAGE_KINDS = words({
  DERIVED_FROM: 'Built from the code, design or delivery of the other system.',
  INSPIRED_BY: 'Modelled on the other system without using it.',
  RENAMED: 'The same system under a new name.',
  REPLACED: 'Took the place of the other system.',
  RUNS_ALONGSIDE: 'Runs beside the other system for other buyers, levels or steps.',
});
export type LineageKind = keyof typeof LINEAGE_KINDS;

export const COMPARABILITIES = words({
  INTERNATIONAL: 'One definition for all areas: values may be compared and ranked.',
  NATIONAL_DEFINITION: 'Defined by one country for itself: never ranked across countries without a warning.',
});
export type Comparability = keyof typeof COMPARABILITIES;

export const BETTER_WHEN = words({
  HIGHER: 'A higher value is better.',
  LOWER: 'A lower value is better.',
  NEITHER: 'The value describes and does not judge.',
});
export type BetterWhen = keyof typeof BETTER_WHEN;

export const DATE_PRECISIONS = words({
  DAY: 'The day is known.',
  MONTH: 'The month is known; the date is its first day.',
  QUARTER: 'The quarter is known; the date is its first day.',
  YEAR: 'The year is known; the date is its first day.',
});
export type DatePrecision = keyof typeof DATE_PRECISIONS;

export const GROUP_KINDS = words({
  ORGANISATION: 'An organisation or forum of countries.',
  REGION: 'A region of a classification.',
  INCOME_GROUP: 'An income group of the World Bank.',
  AGGREGATE: 'An area for which a publisher prints figures; its members are not listed here.',
});
export type GroupKind = keyof typeof GROUP_KINDS;

export const CLAIM_SUBJECTS = words({
  COUNTRY: 'A country.',
  AGENCY: 'An agency.',
  SYSTEM: 'A procurement system.',
  POLICY: 'A policy.',
  EVENT: 'A cooperation event.',
});
export type ClaimSubject = keyof typeof CLAIM_SUBJECTS;
