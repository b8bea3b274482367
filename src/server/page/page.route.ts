import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AtlasError } from '../../domain/errors.ts';
import { type AskServices, Asker } from './ask.ts';
import { addChosen } from './addChosen.ts';
import { compareView } from './compare.ts';
import { countryView } from './country.ts';
import { embeddedRanking } from './embed.ts';
import { errorView } from './errorPage.ts';
import { homeView } from './home.ts';
import { indicatorsView, indicatorView } from './indicator.ts';
import { explorerAssets, layout, type View } from './layout.ts';
import { PageRequest } from './pageRequest.ts';
import { qualityListView, qualityView } from './quality.ts';
import { searchView } from './searchPage.ts';
import { sessionView } from './session.ts';
import type { Stage } from './stage.ts';
import { systemsView } from './systems.ts';
import { valueView } from './value.ts';

type ViewMaker = (stage: Stage, place: string) => Promise<View>;

/** Addresses of the explorer, each with the view that it restores. */
const VIEWS: readonly (readonly [string, ViewMaker])[] = [
  ['/', homeView],
  ['/search', searchView],
  ['/country/:place', countryView],
  ['/compare', (stage) => compareView(stage)],
  ['/indicators', indicatorsView],
  ['/indicator/:place', indicatorView],
  ['/systems', systemsView],
  ['/session', sessionView],
  ['/quality', qualityListView],
  ['/quality/:place', qualityView],
  ['/value/:place', valueView],
  ['/embed/compare', (stage) => compareView(stage, true)],
  ['/embed/map/:place', (stage, indicator) => embeddedRanking(stage, 'map', indicator)],
  ['/embed/indicator/:place', (stage, indicator) => embeddedRanking(stage, 'distribution', indicator)],
];

/** Sends an error as a page. */
export type ErrorPage = (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** The explorer: every view is whole HTML from the server, made of the answers to the typed operations. Gives how it tells errors. */
export function addExplorer(app: FastifyInstance, services: AskServices): ErrorPage {
  const asker = new Asker(services);
  const assets = explorerAssets();
  const send = async (request: FastifyRequest, reply: FastifyReply, make: ViewMaker): Promise<FastifyReply> => {
    const page = new PageRequest(request);
    const choices = await asker.ask('ViewChoices', { lang: page.langCode, asOf: page.asOf });
    if (choices.release === null) throw AtlasError.notFound(page.say(`There is no release ${page.asOf ?? ''}.`, `${page.asOf ?? ''}차 릴리스가 없습니다.`));
    const stage: Stage = { page, asker, choices, release: choices.release.number };
    const added = await addChosen(stage);
    if (added !== null) return reply.redirect(added, 303);
    const view = await make(stage, (request.params as { place?: string }).place ?? '');
    const whole = layout({ page, assets, publicUrl: asker.publicUrl, release: choices.release.number, newest: choices.newest?.number ?? '' }, view);
    return reply.header('vary', 'accept-language').header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(whole);
  };
  const tellError: ErrorPage = (error, request, reply) => errorView({ asker, assets, error, request, reply });
  void app.register(async (pages) => {
    pages.setErrorHandler(tellError);
    for (const [path, make] of VIEWS) pages.get(path, { config: { thread: 'SHORT' } }, (request, reply) => send(request, reply, make));
  });
  return tellError;
}
