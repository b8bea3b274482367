/** Heads with one text each, as threads and Apollo take them: of several values one list, and none without a value. */
export function plainHeads(heads: Readonly<Record<string, number | string | readonly string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(heads).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)]])));
}
