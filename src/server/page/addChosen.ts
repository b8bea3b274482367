import { readChoice } from './compareChoice.ts';
import { type Stage, stableAsOf } from './stage.ts';
import { AtlasError } from '../../domain/errors.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The address of a comparison with what was typed into its form added, or null where nothing was typed. */
export async function addChosen(stage: Stage): Promise<string | null> {
  const { page, choices } = stage;
  if (page.path !== '/compare') return null;
  const [area, indicator] = [page.text('area'), page.text('indicator')];
  const typed = area !== '' || indicator !== '';
  if (!typed && page.text('add') === '') return null;
  const choice = readChoice(page);
  const areas = area === '' ? choice.areas : [...choice.areas, await codeOf(stage, area, [...choices.countries.nodes, ...choices.countryGroups])];
  const indicators = indicator === '' ? choice.indicators : [...choice.indicators, await codeOf(stage, indicator, choices.indicators.nodes)];
  return page.again({ areas: [...new Set(areas)].join(','), indicators: [...new Set(indicators)].join(','), area: null, indicator: null });
}

/** The code of what a reader typed: a code, a name, or words that the search knows in either language. */
async function codeOf(stage: Stage, typed: string, known: readonly Named[]): Promise<string> {
  const plain = typed.toLowerCase();
  const exact = known.find(({ code, name }) => code.toLowerCase() === plain || name.toLowerCase() === plain);
  if (exact) return exact.code;
  const { search } = await stage.asker.ask('ViewSearch', { text: typed, first: 20, lang: stage.page.langCode, ...stableAsOf(stage) });
  const codes = new Set(known.map(({ code }) => code));
  const hit = search.map(({ node }) => node.id.slice(node.id.indexOf(':') + 1)).find((code) => codes.has(code));
  if (hit !== undefined) return hit;
  throw AtlasError.badInput(stage.page.say(`Nothing is called "${typed}".`, `"${typed}"(이)라는 것을 찾지 못했습니다.`), { value: typed });
}
