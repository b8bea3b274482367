import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency } from '../../entities/agency.entity.ts';
import { Claim } from '../../entities/claim.entity.ts';
import { Country } from '../../entities/country.entity.ts';
import { claimsAbout } from '../claims.ts';
import type { AtlasContext } from '../context.ts';

@Resolver(() => Agency)
export class AgencyResolver {
  @FieldResolver(() => Country, { description: 'Country of the agency.' })
  country(@Root() agency: Agency, @Ctx() context: AtlasContext): Country {
    return context.catalogue(agency.releaseNumber).countries.require(agency.countryCode, 'country');
  }

  @FieldResolver(() => [Claim], { description: 'What sources say of the agency.' })
  claims(@Root() agency: Agency, @Ctx() context: AtlasContext): readonly Claim[] {
    return claimsAbout(context.catalogue(agency.releaseNumber), 'AGENCY', agency.code);
  }
}
