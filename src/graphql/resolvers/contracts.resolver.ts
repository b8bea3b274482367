import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { findingHint } from '../../importers/ocds/finding.ts';
import { LARGEST_PAGE, readCursor, readPage, writeCursor } from '../../domain/page.ts';
import { ContractImport } from '../../entities/contractImport.entity.ts';
import { FieldCoverage } from '../../entities/fieldCoverage.entity.ts';
import { OcdsPublication } from '../../entities/ocdsPublication.entity.ts';
import { pageOfNouns } from '../connections.ts';
import type { AtlasContext } from '../context.ts';
import { drillDownInto } from '../drillDown.ts';
import { AsOfArgs, ForwardPageArgs, PageArgs } from '../inputs/page.args.ts';
import { DateTimeScalar } from '../scalars.ts';
import { type Connection, connectionType } from '../types/connection.ts';
import { Basis, BasisPartEnum, DrillDown, Finding, FindingConnection, SeverityEnum } from '../types/contracts.type.ts';
import { Observation, type ReleasedObservation } from '../types/observation.type.ts';
import { Release } from '../types/release.type.ts';

const OcdsPublicationConnection = connectionType('OcdsPublication', () => OcdsPublication);

@Resolver(() => OcdsPublication)
export class OcdsPublicationQueries {
  @Query(() => OcdsPublication, { nullable: true, description: 'One OCDS publication by its id or its code; null where there is none.' })
  async ocdsPublication(@Arg('id', () => ID, { description: 'Id ("OcdsPublication:ARM/ARMEPS") or code of the publication.' }) id: string, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<OcdsPublication | null> {
    return (await context.pin(asOf)).ocdsPublications.find(id.replace(/^OcdsPublication:/, '')) ?? null;
  }

  @Query(() => OcdsPublicationConnection, { description: 'Known publications of contracting data after the Open Contracting Data Standard, by code.' })
  async ocdsPublications(@Args(() => PageArgs) page: PageArgs, @Ctx() context: AtlasContext): Promise<Connection<OcdsPublication>> {
    return pageOfNouns((await context.pin(page.asOf)).ocdsPublications.all, page, 'ocdsPublications');
  }

  @FieldResolver(() => Boolean, { description: 'True where the data that were imported are a sample that does not stand for the whole publication.' })
  isSample(@Root() publication: OcdsPublication): boolean {
    return Boolean(publication.sample);
  }

  @FieldResolver(() => [ContractImport], { description: 'Imports of its data; empty where none were imported.' })
  imports(@Root() publication: OcdsPublication, @Ctx() context: AtlasContext): readonly ContractImport[] {
    return context.catalogue(publication.releaseNumber).contractImports.get(publication.code) ?? [];
  }

  @FieldResolver(() => [FieldCoverage], { description: 'In how many of its processes each field that indicators need is filled.' })
  fieldCoverage(@Root() publication: OcdsPublication, @Ctx() context: AtlasContext): readonly FieldCoverage[] {
    return context.catalogue(publication.releaseNumber).fieldCoverage.get(publication.code) ?? [];
  }
}

@Resolver(() => ContractImport)
export class ContractImportResolver {
  @FieldResolver(() => Release, { description: 'The first release that holds what was computed from it.' })
  async release(@Root() row: ContractImport, @Ctx() context: AtlasContext): Promise<Release> {
    const first = (await context.atlas.revisions.firstReleases([row.editionId])).get(row.editionId) ?? row.releaseNumber;
    return new Release((await context.pin(String(first))).release);
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When it began.' })
  startedAt(@Root() row: ContractImport): string {
    return row.startedAt;
  }

  @FieldResolver(() => FindingConnection, { description: 'What was wrong in its files, in the order in which it was found.' })
  async findings(
    @Root() row: ContractImport,
    @Arg('severity', () => SeverityEnum, { nullable: true, description: 'Rejects or warnings alone.' }) severity: keyof typeof SeverityEnum | null | undefined,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: AtlasContext,
  ): Promise<FindingConnection> {
    const { size, cursor } = readPage(page, LARGEST_PAGE);
    const offset = cursor === null ? 0 : Number(readCursor(cursor, 'findings', ['INTEGER'])[0]);
    const { findings, totalCount } = await context.atlas.contracts.findings(row.storePublisher, row.importId, { severity: severity ?? undefined, first: size, offset });
    const at = (index: number): string | null => (findings.length === 0 ? null : writeCursor('findings', [index]));
    return Object.assign(new FindingConnection(), {
      totalCount,
      nodes: findings.map((finding) => Object.assign(new Finding(), { ...finding, hintText: findingHint(finding.rule) })),
      pageInfo: { hasNextPage: offset + findings.length < totalCount, hasPreviousPage: offset > 0, startCursor: at(offset), endCursor: at(offset + findings.length) },
    });
  }
}

@Resolver(() => Observation)
export class BasisResolver {
  @FieldResolver(() => Basis, { nullable: true, description: 'What the value was made of, where it was computed from contracts; null for all others.' })
  async basis(@Root() observation: ReleasedObservation, @Ctx() context: AtlasContext): Promise<Basis | null> {
    return context.loaders.basis.load(observation.id);
  }

  @FieldResolver(() => DrillDown, { nullable: true, description: 'The processes behind a part of the value, where it was computed from contracts; null for all others. The ocids are withheld where the licence does not let rows be passed on.' })
  async drillDown(
    @Root() observation: ReleasedObservation,
    @Arg('part', () => BasisPartEnum, { description: 'Which part.' }) part: keyof typeof BasisPartEnum,
    @Arg('reason', () => String, { nullable: true, description: 'With NOT_COMPUTABLE: those of this reason alone.' }) reason: string | null | undefined,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: AtlasContext,
  ): Promise<DrillDown | null> {
    const basis = await context.loaders.basis.load(observation.id);
    if (!basis) return null;
    return drillDownInto(context.atlas.contracts, context.catalogue(observation.releaseNumber), { observation, basis, part, reason: reason ?? null, page });
  }
}
