const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;
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

/** The instant in seconds; a time without a zone is read as UTC, a date without a time has no instant. */
export function secondOf(text: string): number | undefined {
  const parts = ISO.exec(text.trim());
  if (!parts || parts[4] === undefined || dayOf(text) === undefined) return undefined;
  const zone = parts[7]?.toUpperCase() ?? 'Z';
  const iso = `${text.trim().slice(0, 10)}T${parts[4]}:${parts[5]}:${parts[6] ?? '00'}${zone === 'Z' ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}

export const yearOfDay = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();
export const monthOfDay = (day: number): number => new Date(day * DAY_MS).getUTCMonth() + 1;
