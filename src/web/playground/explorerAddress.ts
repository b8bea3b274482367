type Json = Readonly<Record<string, unknown>>;

const objectIn = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(',') : typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The view of the explorer that asks this operation, or null where none does. */
export function explorerAddress(query: string, variables: string): string | null {
  const name = /\bquery\s+(\w+)/.exec(query)?.[1] ?? '';
  const given = readVariables(variables);
  const input = objectIn(given['input']);
  const state = { lang: textOf(given['lang']).toLowerCase(), release: textOf(given['asOf']) };
  switch (name) {
    case 'ViewCompare': {
      const periods = objectIn(input['periods']);
      return addressOf('/compare', { areas: textOf(input['areas']), group: textOf(input['group']), indicators: textOf(input['indicators']), from: textOf(periods['from']), to: textOf(periods['to']), latest: textOf(periods['latest']), edition: textOf(input['edition']), ...state });
    }
    case 'ViewRanking': return addressOf(`/indicator/${textOf(input['indicator'])}`, { period: textOf(input['period']), group: textOf(input['group']), gap: textOf(input['maxYearGap']), ...state });
    case 'ViewIndicator': return addressOf(`/indicator/${textOf(given['code'])}`, state);
    case 'ViewCountry': case 'CountryProfile': return addressOf(`/country/${textOf(given['code'])}`, state);
    case 'ViewValue': return addressOf(`/value/${encodeURIComponent(textOf(given['id']))}`, state);
    case 'ViewQuality': return addressOf(`/quality/${encodeURIComponent(textOf(given['id']))}`, state);
    case 'ViewPublications': return addressOf('/quality', state);
    case 'ViewSystems': case 'KonepsFamily': return addressOf('/systems', state);
    case 'ViewSession': case 'PolicySession': return addressOf('/session', state);
    case 'ViewSearch': return addressOf('/search', { text: textOf(given['text']), ...state });
    case 'ViewChoices': return addressOf('/indicators', state);
    default: return null;
  }
}

function readVariables(text: string): Json {
  try {
    return objectIn(JSON.parse(text));
  } catch {
    return {};
  }
}

function addressOf(path: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
}
