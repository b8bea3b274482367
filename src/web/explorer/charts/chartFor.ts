import { ViewCompareDocument, ViewRankingDocument, ViewSystemsDocument, type ViewCompareQueryVariables, type ViewRankingQueryVariables, type ViewSystemsQueryVariables } from '../../generated/operations.ts';
import { askServer, NothingToDraw } from '../askServer.ts';
import { say } from '../say.ts';
import { distribution } from './distribution.ts';
import { dots } from './dots.ts';
import { family } from './family.ts';
import { lines } from './lines.ts';
import { multiples } from './multiples.ts';
import type { Render } from './render.ts';
import { scatter } from './scatter.ts';
import { worldMap } from './worldMap.ts';
import { mapOfComparison, mapOfRanking } from './mappedValues.ts';

/** Asks what the place of a chart names, and gives what draws the answer at any width. */
export async function chartFor({ chart, operation, variables }: DOMStringMap): Promise<Render> {
  const given: unknown = JSON.parse(variables ?? '{}');
  if (operation === 'ViewSystems') return family(await askServer(ViewSystemsDocument, given as ViewSystemsQueryVariables));
  if (operation === 'ViewRanking') {
    const { ranking } = await askServer(ViewRankingDocument, given as ViewRankingQueryVariables);
    if (ranking.rows.length === 0) throw nothing();
    return chart === 'map' ? worldMap(mapOfRanking(ranking)) : distribution(ranking);
  }
  const { compare } = await askServer(ViewCompareDocument, given as ViewCompareQueryVariables);
  if (compare.coverage.withValue === 0) throw nothing();
  switch (chart) {
    case 'dot': return dots(compare);
    case 'slope': return lines(compare, true);
    case 'scatter': return scatter(compare);
    case 'map': return worldMap(mapOfComparison(compare));
    case 'multiples': return multiples(compare);
    default: return lines(compare, false);
  }
}

const nothing = (): NothingToDraw => new NothingToDraw(say('There is no value to draw for this choice: take other years or areas.', '이 조건에는 그릴 값이 없습니다. 다른 연도나 지역을 골라 보십시오.'));
