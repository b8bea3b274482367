import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Catalogue } from '../../database/catalogue.ts';
import type { Lang } from '../../domain/localisedText.ts';
import { requireShort, searchTerms } from '../../domain/searchTerms.ts';
import { Indicator } from '../../entities/indicator.entity.ts';
import { LangArg } from '../../entities/localisedField.ts';
import { pageOfNouns } from '../connections.ts';
import type { AtlasContext } from '../context.ts';
import { IndicatorFilter, PeriodRange } from '../inputs/filters.input.ts';
import { AsOfArgs, ForwardPageArgs, PageArgs } from '../inputs/page.args.ts';
import { requireDataset } from '../observationSelection.ts';
import { datasetOf } from '../origins.ts';
import { ownObservations } from '../ownObservations.ts';
import { type Connection, connectionType } from '../types/connection.ts';
import { Crosswalk } from '../types/crosswalk.type.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';
import { Dataset } from '../types/origin.type.ts';
import { ObservationConnection } from './observation.resolver.ts';

const IndicatorConnection = connectionType('Indicator', () => Indicator);

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => Indicator, { nullable: true, description: 'One indicator by its code; null where there is none of that code.' })
  async indicator(@Arg('code', () => String, { description: 'Code of the indicator, in any case.' }) code: string, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<Indicator | null> {
    return (await context.pin(asOf)).indicators.find(code) ?? null;
  }

  @Query(() => IndicatorConnection, { description: 'Indicators, by code.' })
  async indicators(
    @Arg('filter', () => IndicatorFilter, { nullable: true, description: 'Which indicators; all unless said.' }) filter: IndicatorFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AtlasContext,
  ): Promise<Connection<Indicator>> {
    const catalogue = await context.pin(page.asOf);
    return pageOfNouns(filterIndicators(catalogue, filter ?? {}), page, 'indicators');
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is counted, in words.' })
  numerator(@Root() { numerator, numeratorKo }: Indicator, @LangArg() lang: Lang, @Ctx() context: AtlasContext, @Info() info: unknown): string | null {
    return numerator === null ? null : context.text(lang, { en: numerator, ko: numeratorKo }, info);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is divided by, in words; null where it is not a ratio.' })
  denominator(@Root() { denominator, denominatorKo }: Indicator, @LangArg() lang: Lang, @Ctx() context: AtlasContext, @Info() info: unknown): string | null {
    return denominator === null ? null : context.text(lang, { en: denominator, ko: denominatorKo }, info);
  }

  @FieldResolver(() => [Crosswalk], { description: 'Codes of the same or a like indicator in other schemes.' })
  crosswalk(@Root() indicator: Indicator): Crosswalk[] {
    return (indicator.crosswalkCodes ?? '').split(';').filter(Boolean).map((entry) => {
      const [scheme = '', code = '', ...note] = entry.split(':');
      return Object.assign(new Crosswalk(), { scheme: scheme.trim(), code: code.trim(), note: note.join(':').trim() || null });
    });
  }

  @FieldResolver(() => [Dataset], { description: 'Datasets whose editions define it.' })
  datasets(@Root() indicator: Indicator, @Ctx() context: AtlasContext): Dataset[] {
    const catalogue = context.catalogue(indicator.releaseNumber);
    return datasetCodes(catalogue, indicator.code).flatMap((code) => datasetOf(catalogue, code) ?? []);
  }

  @FieldResolver(() => ObservationConnection, { description: 'Its observations, by area and period.' })
  async observations(
    @Root() indicator: Indicator,
    @Arg('areas', () => [String], { nullable: true, description: 'Of these areas themselves.' }) areas: string[] | null,
    @Arg('groups', () => [String], { nullable: true, description: 'Of every member of any of these groups.' }) groups: string[] | null,
    @Arg('periods', () => PeriodRange, { nullable: true, description: 'Of these periods.' }) periods: PeriodRange | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: AtlasContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReleasedObservation>> {
    return ownObservations(context, { by: 'indicator', owner: indicator.code, releaseNumber: indicator.releaseNumber, filter: { areas, groups, periods }, page, info });
  }
}

function datasetCodes(catalogue: Catalogue, indicator: string): string[] {
  return [...new Set((catalogue.editionsOfIndicator.get(indicator) ?? []).map((edition) => edition.datasetCode))].toSorted();
}

function filterIndicators(catalogue: Catalogue, filter: IndicatorFilter): readonly Indicator[] {
  const codes = filter.codes ? new Set(filter.codes.map((code) => catalogue.indicators.require(code, 'indicator').code)) : null;
  const { datasets } = filter;
  for (const code of datasets ?? []) requireDataset(catalogue.listed.map(({ edition }) => edition), code);
  const text = filter.text ?? '';
  requireShort(text, 'filter');
  const terms = searchTerms(text);
  return catalogue.indicators.all.filter(
    (indicator) =>
      (codes?.has(indicator.code) ?? true) &&
      (!datasets || datasetCodes(catalogue, indicator.code).some((code) => datasets.includes(code))) &&
      (filter.comparability == null || indicator.comparability === filter.comparability) &&
      (terms.length === 0 || isFoundBy(indicator, terms)),
  );
}

/** Texts are taken apart once: for all indicators it takes ten milliseconds, and one question may ask for it forty times. */
const WORDS = new WeakMap<Indicator, readonly string[]>();

function isFoundBy(indicator: Indicator, terms: readonly string[]): boolean {
  const { code, nameEn, nameKo, definitionEn, definitionKo } = indicator;
  const words = WORDS.get(indicator) ?? searchTerms([code, nameEn, nameKo, definitionEn, definitionKo].join('\n'));
  WORDS.set(indicator, words);
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}
