import { html } from './html.ts';
import { rankingSentence, rankingTable } from './home.ts';
import type { View } from './layout.ts';
import { chartPlace, type Stage, stableAsOf, warningList } from './stage.ts';

/** A chart for other people's pages: chart, table, warnings and the source line, nothing else. */
export async function embeddedRanking(stage: Stage, kind: 'map' | 'distribution', indicator: string): Promise<View> {
  const { page, asker } = stage;
  const variables = { input: { indicator, maxYearGap: kind === 'map' ? 5 : 3 }, lang: page.langCode, ...stableAsOf(stage) };
  const { ranking } = await asker.ask('ViewRanking', variables);
  const sentence = rankingSentence(stage, ranking);
  const body = html`<h1>${ranking.indicator.name}</h1>${chartPlace({ kind, operation: 'ViewRanking', variables, sentence })}${warningList(page, ranking.warnings)}<details class="table"><summary>${page.say('Show as a table', '표로 보기')}</summary>${rankingTable(stage, ranking)}</details><p class="source">${ranking.citation.text} <a href="${asker.publicUrl}${page.link(`/indicator/${indicator}`)}">${page.say('Procurement Atlas', '세계 공공조달 아틀라스')}</a></p>`;
  return { title: ranking.indicator.name, summary: sentence, body, embedded: true };
}
