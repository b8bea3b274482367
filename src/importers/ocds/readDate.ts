/** ISO 8601 as publishers write it: with or without a time, seconds and a zone, which databases give in hours alone (+00) and XML also after a date. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?\s*(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;
const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of the day as it is written, whatever its time zone: the day on which it was for the buyer. */
export function dayOf(text: string): number | undefined {
  const parts = ISO.exec(text.trim());
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && Number(parts[4] ?? 0) <= 24 ? time / DAY_MS : undefined;
}

/** The instant in milliseconds, with the fractions that are written; what has no zone is read as UTC on every machine. Undefined for what is no date. */
export function instantOf(text: string): number | undefined {
  const parts = ISO.exec(text.trim());
  const day = dayOf(text);
  if (!parts || day === undefined) return undefined;
  const [, , , , hour = '0', minute = '0', second = '0', fraction = ''] = parts;
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(parts[8] ?? '') ?? [];
  if (Number(minute) > 59 || Number(second) > 60 || (hour === '24' && Number(minute + second) > 0)) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return day * DAY_MS + (Number(hour) * 60 + Number(minute) - offset) * 60_000 + Number(`${second}${fraction}`) * 1000;
}

/** The instant in seconds; a date without a time has none. */
export function secondOf(text: string): number | undefined {
  const instant = ISO.exec(text.trim())?.[4] === undefined ? undefined : instantOf(text);
  return instant === undefined ? undefined : Math.floor(instant / 1000);
}

export const yearOfDay = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();
export const monthOfDay = (day: number): number => new Date(day * DAY_MS).getUTCMonth() + 1;
