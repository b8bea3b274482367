import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../entities/agency.entity.ts';
import { Claim } from '../../entities/claim.entity.ts';
import { CooperationEvent } from '../../entities/cooperationEvent.entity.ts';
import { Country } from '../../entities/country.entity.ts';
import { Policy } from '../../entities/policy.entity.ts';
import { ProcurementSystem } from '../../entities/procurementSystem.entity.ts';
import { claimsAbout } from '../claims.ts';
import { pageOfNouns } from '../connections.ts';
import type { AtlasContext } from '../context.ts';
import { PageArgs } from '../inputs/page.args.ts';
import { type Connection, connectionType } from '../types/connection.ts';

const CooperationEventConnection = connectionType('CooperationEvent', () => CooperationEvent);

const codes = (list: string | null): string[] => (list ?? '').split(';').map((code) => code.trim()).filter(Boolean);

@Resolver(() => CooperationEvent)
export class CooperationEventResolver {
  @Query(() => CooperationEventConnection, { description: 'Meetings, agreements and exports of systems, newest first, undated last.' })
  async cooperationEvents(@Args(() => PageArgs) page: PageArgs, @Ctx() context: AtlasContext): Promise<Connection<CooperationEvent>> {
    const { events } = await context.pin(page.asOf);
    const newestFirst = events.all.toSorted((a, b) => ((b.partialDate ?? '') < (a.partialDate ?? '') ? -1 : (b.partialDate ?? '') > (a.partialDate ?? '') ? 1 : 0));
    return pageOfNouns(newestFirst, page, 'cooperationEvents');
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'The agency that held it; null where not stated.' })
  host(@Root() event: CooperationEvent, @Ctx() context: AtlasContext): Agency | null {
    return (event.hostCode && context.catalogue(event.releaseNumber).agencies.find(event.hostCode)) || null;
  }

  @FieldResolver(() => [Country], { description: 'Countries that a source names as participants; there may have been more (see participantCountryCount).' })
  participants(@Root() event: CooperationEvent, @Ctx() context: AtlasContext): Country[] {
    const { participants, countries } = context.catalogue(event.releaseNumber);
    return (participants.get(event.code) ?? []).flatMap((participant) => countries.find(participant.countryCode) ?? []);
  }

  @FieldResolver(() => [ProcurementSystem], { description: 'Systems that were presented, agreed on or exported.' })
  systems(@Root() event: CooperationEvent, @Ctx() context: AtlasContext): ProcurementSystem[] {
    const { systems } = context.catalogue(event.releaseNumber);
    return codes(event.systemCodes).flatMap((code) => systems.find(code) ?? []);
  }

  @FieldResolver(() => [Policy], { description: 'Policies that were presented.' })
  policies(@Root() event: CooperationEvent, @Ctx() context: AtlasContext): Policy[] {
    const { policies } = context.catalogue(event.releaseNumber);
    return codes(event.policyCodes).flatMap((code) => policies.find(code) ?? []);
  }

  @FieldResolver(() => [Claim], { description: 'What sources say of it; those that differ are all here.' })
  claims(@Root() event: CooperationEvent, @Ctx() context: AtlasContext): readonly Claim[] {
    return claimsAbout(context.catalogue(event.releaseNumber), 'EVENT', event.code);
  }
}
