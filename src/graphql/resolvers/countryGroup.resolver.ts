import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { parsePeriod } from '../../domain/period.ts';
import { Country } from '../../entities/country.entity.ts';
import { CountryGroup } from '../../entities/countryGroup.entity.ts';
import { GroupMembership } from '../../entities/groupMembership.entity.ts';
import { todayOf } from '../areaSelection.ts';
import type { AtlasContext } from '../context.ts';
import { AsOfArgs } from '../inputs/page.args.ts';
import { lastDayOf, memberOn } from '../../domain/membership.ts';
import { DateScalar, PeriodScalar } from '../scalars.ts';
import { readPartialDate } from '../../domain/partialDate.ts';

@Resolver(() => CountryGroup)
export class CountryGroupResolver {
  @Query(() => CountryGroup, { nullable: true, description: 'One group of countries by its code; null where there is none of that code.' })
  async countryGroup(@Arg('code', () => String, { description: 'Code of the group, in any case.' }) code: string, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<CountryGroup | null> {
    return (await context.pin(asOf)).groups.find(code) ?? null;
  }

  @Query(() => [CountryGroup], { description: 'All groups of countries, by code.' })
  async countryGroups(@Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<readonly CountryGroup[]> {
    return (await context.pin(asOf)).groups.all;
  }

  @FieldResolver(() => [GroupMembership], { description: 'Its members; empty for aggregates whose members are not listed.' })
  members(@Root() group: CountryGroup, @Arg('at', () => PeriodScalar, { nullable: true, description: 'At the end of this period; at the time of the release unless said.' }) at: string | null, @Ctx() context: AtlasContext): GroupMembership[] {
    const catalogue = context.catalogue(group.releaseNumber);
    const day = at == null ? todayOf(catalogue) : lastDayOf(parsePeriod(at));
    return (catalogue.membershipsOfGroup.get(group.code) ?? []).filter((membership) => memberOn(membership, day)).toSorted((a, b) => (a.countryCode < b.countryCode ? -1 : 1));
  }
}

@Resolver(() => GroupMembership)
export class GroupMembershipResolver {
  @FieldResolver(() => Country, { description: 'The member.' })
  country(@Root() membership: GroupMembership, @Ctx() context: AtlasContext): Country {
    return context.catalogue(membership.releaseNumber).countries.require(membership.countryCode, 'country');
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'First day of membership, or of the month or year that is known; null where not stated.' })
  validFrom(@Root() { validFrom }: GroupMembership): string | null {
    return (validFrom && readPartialDate(validFrom)?.date) || null;
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Last day of membership; null for a member of today or where not stated.' })
  validTo(@Root() { validTo }: GroupMembership): string | null {
    return (validTo && readPartialDate(validTo)?.date) || null;
  }
}
