import { type ClassType, Ctx, FieldResolver, type NonEmptyArray, Resolver, Root } from 'type-graphql';
import { readPartialDate } from '../../domain/partialDate.ts';
import { Agency } from '../../entities/agency.entity.ts';
import { Claim } from '../../entities/claim.entity.ts';
import { CooperationEvent } from '../../entities/cooperationEvent.entity.ts';
import { Country } from '../../entities/country.entity.ts';
import { CountryGroup } from '../../entities/countryGroup.entity.ts';
import { DatePrecisionEnum } from '../../entities/enums.ts';
import { GroupMembership } from '../../entities/groupMembership.entity.ts';
import { Indicator } from '../../entities/indicator.entity.ts';
import { OcdsPublication } from '../../entities/ocdsPublication.entity.ts';
import { Policy } from '../../entities/policy.entity.ts';
import { ProcurementSystem } from '../../entities/procurementSystem.entity.ts';
import type { PublishedRow } from '../../entities/publishedRow.ts';
import { SystemEvent } from '../../entities/systemEvent.entity.ts';
import { SystemFunction } from '../../entities/systemFunction.entity.ts';
import type { AtlasContext } from '../context.ts';
import { originOf } from '../origins.ts';
import { DateScalar } from '../scalars.ts';
import { Origin } from '../types/origin.type.ts';

/** The field `origin` of a published type. */
function originResolver(type: ClassType<PublishedRow>): ClassType<object> {
  @Resolver(() => type)
  class OriginResolver {
    @FieldResolver(() => Origin, { description: 'Where this row was read.' })
    origin(@Root() row: PublishedRow, @Ctx() context: AtlasContext): Origin {
      return originOf(context.catalogue(row.releaseNumber), row);
    }
  }
  return OriginResolver;
}

/** The fields `date` and `precision` of a dated type. */
function dateResolver(type: ClassType<{ partialDate: string | null }>): ClassType<object> {
  @Resolver(() => type)
  class DateResolver {
    @FieldResolver(() => DateScalar, { nullable: true, description: 'First day of what is known of the date; null where it is not stated.' })
    date(@Root() row: { partialDate: string | null }): string | null {
      return (row.partialDate && readPartialDate(row.partialDate)?.date) || null;
    }

    @FieldResolver(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the date is known; null where it is not stated.' })
    precision(@Root() row: { partialDate: string | null }): string | null {
      return (row.partialDate && readPartialDate(row.partialDate)?.precision) || null;
    }
  }
  return DateResolver;
}

const PUBLISHED = [Country, CountryGroup, GroupMembership, Indicator, Agency, ProcurementSystem, SystemEvent, SystemFunction, OcdsPublication, Claim, Policy, CooperationEvent];

export const PUBLISHED_RESOLVERS = [...PUBLISHED.map(originResolver), dateResolver(SystemEvent), dateResolver(CooperationEvent)] as unknown as NonEmptyArray<() => void>;
