import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { breakdownKey } from '../../database/catalogue.ts';
import { LARGEST_OBSERVATION_PAGE, readPage } from '../../domain/page.ts';
import type { Lang } from '../../domain/localisedText.ts';
import { unitText } from '../../domain/unit.ts';
import { Area } from '../../entities/area.interface.ts';
import { LangArg } from '../../entities/localisedField.ts';
import { Indicator } from '../../entities/indicator.entity.ts';
import { nodeId } from '../../entities/node.interface.ts';
import { asksFiguresAlone } from '../askedFigures.ts';
import type { AtlasContext } from '../context.ts';
import { ObservationFilter, ObservationOrderInput } from '../inputs/filters.input.ts';
import { PageArgs } from '../inputs/page.args.ts';
import { released } from '../loaders/releasedObservation.ts';
import { isEverything, selectObservations } from '../observationSelection.ts';
import { originOf, warningsOf } from '../origins.ts';
import { Connection, connectionType } from '../types/connection.ts';
import { Breakdown, Observation, type ReleasedObservation } from '../types/observation.type.ts';
import { Origin } from '../types/origin.type.ts';
import { Warning } from '../types/warning.type.ts';

export const ObservationConnection = connectionType('Observation', () => Observation);

@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => ObservationConnection, { description: 'Observations as they are: every one of every current edition, none chosen away. In the order of the editions and their rows unless ordered otherwise.' })
  async observations(
    @Arg('filter', () => ObservationFilter, { description: 'Which observations; {} for all.' }) filter: ObservationFilter,
    @Arg('orderBy', () => ObservationOrderInput, { nullable: true, description: 'Order of the list.' }) orderBy: ObservationOrderInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AtlasContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReleasedObservation>> {
    const catalogue = await context.pin(page.asOf);
    const query = selectObservations(catalogue, filter);
    const order = { field: orderBy?.field ?? ('SOURCE' as const), descending: orderBy?.direction === 'DESC' };
    const { observations } = context.atlas;
    const found = await observations.page({ ...query, figuresAlone: asksFiguresAlone(info) }, order, readPage(page, LARGEST_OBSERVATION_PAGE));
    const { number, observationCount } = catalogue.release;
    return new Connection(
      { ...found, rows: found.rows.map((row) => released(row, number)) },
      (row) => observations.cursorOf(row, order, query.hasValue === true),
      () => (isEverything(catalogue, query) ? observationCount : observations.count(query)),
    );
  }

  @FieldResolver(() => ID, { description: 'Stable id within this atlas: "Observation:" and its number.' })
  id(@Root() row: ReleasedObservation): string {
    return nodeId('Observation', row.id);
  }

  @FieldResolver(() => Area, { description: 'The area that the value is for.' })
  area(@Root() row: ReleasedObservation, @Ctx() context: AtlasContext): Area {
    const { countries, groups } = context.catalogue(row.releaseNumber);
    const area = countries.find(row.area) ?? groups.find(row.area);
    if (!area) throw new Error(`Observation ${row.id} is of the area ${row.area}, which release ${row.releaseNumber} lacks.`);
    return area;
  }

  @FieldResolver(() => Indicator, { description: 'The indicator that the value is of.' })
  indicator(@Root() row: ReleasedObservation, @Ctx() context: AtlasContext): Indicator {
    return context.catalogue(row.releaseNumber).indicators.require(row.indicator, 'indicator');
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Decimals that the source gives for this value; null where there is no value.' })
  decimals(@Root() row: ReleasedObservation): number | null {
    return row.decimalValue === null ? null : (/\.(\d+)/.exec(row.decimalValue)?.[1]?.length ?? 0);
  }

  @FieldResolver(() => String, { description: 'Unit as people read it, with its power of ten and currency.' })
  unit(@Root() row: ReleasedObservation, @LangArg() lang: Lang, @Ctx() context: AtlasContext, @Info() info: unknown): string {
    const { unitCode, multiplier } = this.indicator(row, context);
    return context.text(lang, unitText({ unitCode, multiplier, currency: row.currency }), info);
  }

  @FieldResolver(() => String, { description: 'Code of the unit, after SDMX practice: PT_B1GQ is % of GDP, XDC national currency (see currency).' })
  unitCode(@Root() row: ReleasedObservation, @Ctx() context: AtlasContext): string {
    return this.indicator(row, context).unitCode;
  }

  @FieldResolver(() => Int, { description: 'Power of ten that the value is given in (SDMX UNIT_MULT): 9 is billions.' })
  multiplier(@Root() row: ReleasedObservation, @Ctx() context: AtlasContext): number {
    return this.indicator(row, context).multiplier;
  }

  @FieldResolver(() => [Breakdown], { description: 'The part that the value is about; empty where it is the whole.' })
  breakdown(@Root() row: ReleasedObservation, @Ctx() context: AtlasContext): Breakdown[] {
    if (row.breakdown === '') return [];
    const { breakdownCodes } = context.catalogue(row.releaseNumber);
    return row.breakdown.split(';').map((part) => {
      const [dimension = '', code = ''] = part.split('=');
      const known = breakdownCodes.get(breakdownKey(dimension, code));
      return Object.assign(new Breakdown(), { dimension, code, labelEn: known?.labelEn ?? code, labelKo: known?.labelKo ?? null });
    });
  }

  @FieldResolver(() => Origin, { description: 'Where the value was read.' })
  origin(@Root() row: ReleasedObservation, @Ctx() context: AtlasContext): Origin {
    return originOf(context.catalogue(row.releaseNumber), row);
  }

  @FieldResolver(() => [Observation], { description: 'What other current editions give for the same cell.' })
  async alternatives(@Root() row: ReleasedObservation, @Ctx() context: AtlasContext): Promise<ReleasedObservation[]> {
    return context.loaders.alternatives.load(row);
  }

  @FieldResolver(() => [Warning], { description: 'What must be known before the value is used.' })
  warnings(@Root() row: ReleasedObservation, @Ctx() context: AtlasContext): Warning[] {
    return warningsOf(context.catalogue(row.releaseNumber), row);
  }
}
