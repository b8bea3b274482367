import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Catalogue } from '../../database/catalogue.ts';
import { parsePeriod } from '../../domain/period.ts';
import { Agency } from '../../entities/agency.entity.ts';
import { CooperationEvent } from '../../entities/cooperationEvent.entity.ts';
import { Country } from '../../entities/country.entity.ts';
import { CountryGroup } from '../../entities/countryGroup.entity.ts';
import { OcdsPublication } from '../../entities/ocdsPublication.entity.ts';
import { Policy } from '../../entities/policy.entity.ts';
import { ProcurementSystem } from '../../entities/procurementSystem.entity.ts';
import { selectCountries, todayOf } from '../areaSelection.ts';
import { pageOfNouns } from '../connections.ts';
import type { AtlasContext } from '../context.ts';
import { byCountry } from '../byCountry.ts';
import { CountryFilter, CountryOrder, PeriodRange } from '../inputs/filters.input.ts';
import { AsOfArgs, ForwardPageArgs, PageArgs } from '../inputs/page.args.ts';
import { lastDayOf, memberOn } from '../../domain/membership.ts';
import { ownObservations } from '../ownObservations.ts';
import { PeriodScalar } from '../scalars.ts';
import { type Connection, connectionType } from '../types/connection.ts';
import { Observation, type ReleasedObservation } from '../types/observation.type.ts';
import { ObservationConnection } from './observation.resolver.ts';

const CountryConnection = connectionType('Country', () => Country);

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: 'One country by its alpha-3 or alpha-2 code; null where there is none of that code.' })
  async country(@Arg('code', () => String, { description: 'ISO 3166-1 alpha-3 or alpha-2 code, in any case.' }) code: string, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<Country | null> {
    return (await context.pin(asOf)).countries.find(code) ?? null;
  }

  @Query(() => CountryConnection, { description: 'Countries, by code unless ordered otherwise.' })
  async countries(
    @Arg('filter', () => CountryFilter, { nullable: true, description: 'Which countries; all unless said.' }) filter: CountryFilter | null,
    @Arg('orderBy', () => CountryOrder, { nullable: true, description: 'Order of the list.' }) orderBy: CountryOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AtlasContext,
  ): Promise<Connection<Country>> {
    const catalogue = await context.pin(page.asOf);
    const list = inOrder(filterCountries(catalogue, filter ?? {}), orderBy);
    return pageOfNouns(list, page, 'countries');
  }

  @FieldResolver(() => String, { nullable: true, description: 'World Bank income group (HIC, UMC, LMC, LIC) in the classification that the atlas holds; null where the World Bank gives none.' })
  incomeGroup(@Root() country: Country, @Ctx() context: AtlasContext): string | null {
    const catalogue = context.catalogue(country.releaseNumber);
    const groups = (catalogue.membershipsOfCountry.get(country.code) ?? []).map((membership) => catalogue.groups.find(membership.groupCode));
    return groups.find((group) => group?.kind === 'INCOME_GROUP')?.code ?? null;
  }

  @FieldResolver(() => [CountryGroup], { description: 'Groups that the country is a member of.' })
  groups(@Root() country: Country, @Arg('at', () => PeriodScalar, { nullable: true, description: 'At the end of this period; at the time of the release unless said.' }) at: string | null, @Ctx() context: AtlasContext): CountryGroup[] {
    const catalogue = context.catalogue(country.releaseNumber);
    const day = at == null ? todayOf(catalogue) : lastDayOf(parsePeriod(at));
    const memberships = (catalogue.membershipsOfCountry.get(country.code) ?? []).filter((membership) => memberOn(membership, day));
    return [...new Set(memberships.map((membership) => membership.groupCode))].toSorted().flatMap((code) => catalogue.groups.find(code) ?? []);
  }

  @FieldResolver(() => [ProcurementSystem], { description: 'Its e-procurement systems.' })
  procurementSystems(@Root() country: Country, @Ctx() context: AtlasContext): readonly ProcurementSystem[] {
    return byCountry(context.catalogue(country.releaseNumber)).systems.get(country.code) ?? [];
  }

  @FieldResolver(() => [Agency], { description: 'Its public bodies of procurement.' })
  agencies(@Root() country: Country, @Ctx() context: AtlasContext): readonly Agency[] {
    return byCountry(context.catalogue(country.releaseNumber)).agencies.get(country.code) ?? [];
  }

  @FieldResolver(() => [Policy], { description: 'Its procurement policies.' })
  policies(@Root() country: Country, @Ctx() context: AtlasContext): readonly Policy[] {
    return byCountry(context.catalogue(country.releaseNumber)).policies.get(country.code) ?? [];
  }

  @FieldResolver(() => [CooperationEvent], { description: 'Cooperation events that it hosted or that a source names it in.' })
  cooperationEvents(@Root() country: Country, @Ctx() context: AtlasContext): readonly CooperationEvent[] {
    return byCountry(context.catalogue(country.releaseNumber)).events.get(country.code) ?? [];
  }

  @FieldResolver(() => [OcdsPublication], { description: 'Its known publications of contracting data after the Open Contracting Data Standard.' })
  ocdsPublications(@Root() country: Country, @Ctx() context: AtlasContext): readonly OcdsPublication[] {
    return byCountry(context.catalogue(country.releaseNumber)).publications.get(country.code) ?? [];
  }

  @FieldResolver(() => ObservationConnection, { description: 'Its observations, by indicator and period.' })
  async observations(
    @Root() country: Country,
    @Arg('indicators', () => [String], { nullable: true, description: 'Of these indicators; of all unless said.' }) indicators: string[] | null,
    @Arg('periods', () => PeriodRange, { nullable: true, description: 'Of these periods.' }) periods: PeriodRange | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: AtlasContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReleasedObservation>> {
    return ownObservations(context, { by: 'area', owner: country.code, releaseNumber: country.releaseNumber, filter: { indicators, periods }, page, info });
  }

  @FieldResolver(() => [Observation], { description: 'The newest observation with a value of each of these indicators, the preferred edition where several give it; an indicator without one is left out.' })
  async latest(@Root() country: Country, @Arg('indicators', () => [String], { description: 'Codes of the indicators.' }) indicators: string[], @Ctx() context: AtlasContext): Promise<ReleasedObservation[]> {
    const catalogue = context.catalogue(country.releaseNumber);
    const codes = indicators.map((code) => catalogue.indicators.require(code, 'indicator').code);
    const found = await Promise.all(codes.map((indicator) => context.loaders.latest.load({ releaseNumber: country.releaseNumber, area: country.code, indicator })));
    return found.filter((observation) => observation !== null);
  }
}

function filterCountries(catalogue: Catalogue, filter: CountryFilter): readonly Country[] {
  const selected = selectCountries(catalogue, filter);
  const codes = filter.codes ? new Set(filter.codes.map((code) => catalogue.countries.require(code, 'country').code)) : null;
  const { systems, publications } = byCountry(catalogue);
  return catalogue.countries.all.filter(
    ({ code }) =>
      (selected?.has(code) ?? true) &&
      (codes?.has(code) ?? true) &&
      (filter.hasSystem == null || systems.has(code) === filter.hasSystem) &&
      (filter.publishesOcds == null || publications.has(code) === filter.publishesOcds),
  );
}

function inOrder(countries: readonly Country[], orderBy: CountryOrder | null): readonly Country[] {
  const byName = orderBy?.field === 'NAME' ? countries.toSorted((a, b) => (a.nameEn < b.nameEn ? -1 : 1)) : countries;
  return orderBy?.direction === 'DESC' ? byName.toReversed() : byName;
}
