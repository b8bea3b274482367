import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Catalogue } from '../../database/catalogue.ts';
import { AtlasError } from '../../domain/errors.ts';
import { didYouMean } from '../../domain/nearMatches.ts';
import { readPartialDate } from '../../domain/partialDate.ts';
import type { LineageKind } from '../../domain/procurement.ts';
import { PROCUREMENT_FUNCTION_BY_CODE } from '../../domain/procurementFunction.ts';
import { Agency } from '../../entities/agency.entity.ts';
import { Claim } from '../../entities/claim.entity.ts';
import { Country } from '../../entities/country.entity.ts';
import { OcdsPublication } from '../../entities/ocdsPublication.entity.ts';
import { ProcurementSystem } from '../../entities/procurementSystem.entity.ts';
import { SystemEvent } from '../../entities/systemEvent.entity.ts';
import { SystemFunction } from '../../entities/systemFunction.entity.ts';
import type { SystemLineageEdge } from '../../entities/systemLineage.entity.ts';
import { membersOfAny } from '../areaSelection.ts';
import { byCountry } from '../byCountry.ts';
import { claimsAbout } from '../claims.ts';
import { pageOfNouns } from '../connections.ts';
import type { AtlasContext } from '../context.ts';
import { ProcurementSystemFilter } from '../inputs/filters.input.ts';
import { AsOfArgs, PageArgs } from '../inputs/page.args.ts';
import { originOf } from '../origins.ts';
import { DateScalar } from '../scalars.ts';
import { type Connection, connectionType } from '../types/connection.ts';
import { SystemLineage } from '../types/systemLineage.type.ts';

const ProcurementSystemConnection = connectionType('ProcurementSystem', () => ProcurementSystem);

@Resolver(() => ProcurementSystem)
export class ProcurementSystemResolver {
  @Query(() => ProcurementSystem, { nullable: true, description: 'One procurement system by its code; null where there is none of that code.' })
  async procurementSystem(@Arg('code', () => String, { description: 'Code of the system, for example KOR/KONEPS.' }) code: string, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<ProcurementSystem | null> {
    return (await context.pin(asOf)).systems.find(code) ?? null;
  }

  @Query(() => ProcurementSystemConnection, { description: 'Procurement systems, by code.' })
  async procurementSystems(
    @Arg('filter', () => ProcurementSystemFilter, { nullable: true, description: 'Which systems; all unless said.' }) filter: ProcurementSystemFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AtlasContext,
  ): Promise<Connection<ProcurementSystem>> {
    const catalogue = await context.pin(page.asOf);
    return pageOfNouns(filterSystems(catalogue, filter ?? {}), page, 'procurementSystems');
  }

  @FieldResolver(() => Country, { description: 'Country of the system.' })
  country(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): Country {
    return context.catalogue(system.releaseNumber).countries.require(system.countryCode, 'country');
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'The agency that runs it; null where none of the atlas is named (see operatorName).' })
  operator(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): Agency | null {
    return (system.operatorCode && context.catalogue(system.releaseNumber).agencies.find(system.operatorCode)) || null;
  }

  @FieldResolver(() => [SystemEvent], { description: 'Its dated events, oldest first, undated last; two sources that differ are both here.' })
  events(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): readonly SystemEvent[] {
    const events = context.catalogue(system.releaseNumber).systemEvents.get(system.code) ?? [];
    const day = (event: SystemEvent): string => (event.partialDate && readPartialDate(event.partialDate)?.date) || '9999';
    return events.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.rowId - b.rowId));
  }

  @FieldResolver(() => [SystemFunction], { description: 'Functions of which a source says whether it covers them. A function that is not listed is not stated, never "no".' })
  functions(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): readonly SystemFunction[] {
    return context.catalogue(system.releaseNumber).systemFunctions.get(system.code) ?? [];
  }

  @FieldResolver(() => [Claim], { description: 'Everything else that sources say of it.' })
  claims(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): readonly Claim[] {
    return claimsAbout(context.catalogue(system.releaseNumber), 'SYSTEM', system.code);
  }

  @FieldResolver(() => [SystemLineage], { description: 'Its edges in the family of systems, both ways.' })
  lineage(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): SystemLineage[] {
    const catalogue = context.catalogue(system.releaseNumber);
    const from = (catalogue.lineageFrom.get(system.code) ?? []).flatMap((edge) => toLineage(catalogue, edge, 'FROM_THIS'));
    const to = (catalogue.lineageTo.get(system.code) ?? []).flatMap((edge) => toLineage(catalogue, edge, 'TO_THIS'));
    return [...from, ...to];
  }

  @FieldResolver(() => [ProcurementSystem], { description: 'Systems that were derived from it or inspired by it.' })
  derivatives(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): ProcurementSystem[] {
    return relatives(context.catalogue(system.releaseNumber), system, { direction: 'TO_THIS', kinds: ['DERIVED_FROM', 'INSPIRED_BY'] });
  }

  @FieldResolver(() => [ProcurementSystem], { description: 'Systems that it replaced or is the new name of.' })
  predecessors(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): ProcurementSystem[] {
    return relatives(context.catalogue(system.releaseNumber), system, { direction: 'FROM_THIS', kinds: ['REPLACED', 'RENAMED'] });
  }

  @FieldResolver(() => [ProcurementSystem], { description: 'Systems that replaced it or are its new name.' })
  successors(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): ProcurementSystem[] {
    return relatives(context.catalogue(system.releaseNumber), system, { direction: 'TO_THIS', kinds: ['REPLACED', 'RENAMED'] });
  }

  @FieldResolver(() => [OcdsPublication], { description: 'OCDS publications of its data: those that name it, and where none does those of its country.' })
  ocdsPublications(@Root() system: ProcurementSystem, @Ctx() context: AtlasContext): readonly OcdsPublication[] {
    const ofCountry = byCountry(context.catalogue(system.releaseNumber)).publications.get(system.countryCode) ?? [];
    const own = ofCountry.filter((publication) => publication.systemCode === system.code);
    return own.length > 0 ? own : ofCountry.filter((publication) => publication.systemCode === null);
  }
}

@Resolver(() => SystemFunction)
export class SystemFunctionResolver {
  @FieldResolver(() => DateScalar, { nullable: true, description: 'First day from which this holds; null where not stated.' })
  validFrom(@Root() { validFrom }: SystemFunction): string | null {
    return (validFrom && readPartialDate(validFrom)?.date) || null;
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Last day to which this holds; null where not stated.' })
  validTo(@Root() { validTo }: SystemFunction): string | null {
    return (validTo && readPartialDate(validTo)?.date) || null;
  }
}

function toLineage(catalogue: Catalogue, edge: SystemLineageEdge, direction: SystemLineage['direction']): SystemLineage[] {
  const system = catalogue.systems.find(direction === 'FROM_THIS' ? edge.otherCode : edge.systemCode);
  return system ? [Object.assign(new SystemLineage(), { kind: edge.kind, direction, system, origin: originOf(catalogue, edge) })] : [];
}

function relatives(catalogue: Catalogue, system: ProcurementSystem, wanted: { direction: SystemLineage['direction']; kinds: readonly LineageKind[] }): ProcurementSystem[] {
  const edges = (wanted.direction === 'FROM_THIS' ? catalogue.lineageFrom : catalogue.lineageTo).get(system.code) ?? [];
  const codes = edges.filter((edge) => wanted.kinds.includes(edge.kind)).map((edge) => (wanted.direction === 'FROM_THIS' ? edge.otherCode : edge.systemCode));
  return [...new Set(codes)].toSorted().flatMap((code) => catalogue.systems.find(code) ?? []);
}

function filterSystems(catalogue: Catalogue, filter: ProcurementSystemFilter): readonly ProcurementSystem[] {
  const countries = filter.countries ? new Set(filter.countries.map((code) => catalogue.countries.require(code, 'country').code)) : null;
  const members = filter.groups ? membersOfAny(catalogue, filter.groups) : null;
  const functions = filter.functions?.map(requireFunction) ?? [];
  const { publications } = byCountry(catalogue);
  return catalogue.systems.all.filter(
    ({ code, countryCode }) =>
      (countries?.has(countryCode) ?? true) &&
      (members?.has(countryCode) ?? true) &&
      functions.every((wanted) => supports(catalogue, code, wanted)) &&
      (filter.publishesOcds == null || publications.has(countryCode) === filter.publishesOcds),
  );
}

const supports = (catalogue: Catalogue, system: string, wanted: string): boolean =>
  (catalogue.systemFunctions.get(system) ?? []).some((row) => row.functionCode === wanted && (row.support === 'YES' || row.support === 'PARTLY'));

function requireFunction(code: string): string {
  if (PROCUREMENT_FUNCTION_BY_CODE.has(code.toUpperCase())) return code.toUpperCase();
  const known = [...PROCUREMENT_FUNCTION_BY_CODE.keys()];
  throw AtlasError.badInput(`There is no function "${code.slice(0, 80)}".${didYouMean(code, known)} The functions are ${known.join(', ')}.`, { value: code.slice(0, 80) });
}
