import { registerEnumType } from 'type-graphql';
import { MISSING_REASONS } from '../domain/missingReason.ts';
import { OBSERVATION_STATUSES } from '../domain/observationStatus.ts';
import { BETTER_WHEN, COMPARABILITIES, DATE_PRECISIONS, LINEAGE_KINDS, SUPPORTS, SYSTEM_EVENT_KINDS } from '../domain/procurement.ts';

/** Makes an enum of the schema from a list of words with their meanings; its values are the words themselves. */
export function describedEnum<Word extends string>(name: string, description: string, words: Readonly<Record<Word, string>>): Record<Word, Word> {
  const codes = Object.keys(words) as Word[];
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Word, Word>;
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: words[code] }])) as Record<Word, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const LangEnum = describedEnum('Lang', 'A language of names, labels and definitions.', {
  EN: 'English.',
  KO: 'Korean; where there is no Korean text the English one is given and extensions.fallbacks names the place.',
});
export const ObservationStatusEnum = describedEnum('ObservationStatus', 'Status of a value: SDMX code list CL_OBS_STATUS 2.2.', OBSERVATION_STATUSES);
export const MissingReasonEnum = describedEnum('MissingReason', 'Why there is no value.', MISSING_REASONS);
export const ComparabilityEnum = describedEnum('Comparability', 'Whether values of different countries may be compared.', COMPARABILITIES);
export const BetterWhenEnum = describedEnum('BetterWhen', 'Direction of an indicator.', BETTER_WHEN);
export const SupportEnum = describedEnum('Support', 'Whether a system covers a function.', SUPPORTS);
export const SystemEventKindEnum = describedEnum('SystemEventKind', 'Kind of event in the life of a system.', SYSTEM_EVENT_KINDS);
export const DatePrecisionEnum = describedEnum('DatePrecision', 'How exactly a date is known.', DATE_PRECISIONS);
export const LineageKindEnum = describedEnum('LineageKind', 'How two systems are related; read "this KIND other".', LINEAGE_KINDS);
