import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readPartialDate } from '../../domain/partialDate.ts';
import { Country } from '../../entities/country.entity.ts';
import { OcdsPublication } from '../../entities/ocdsPublication.entity.ts';
import type { AtlasContext } from '../context.ts';
import { DateScalar } from '../scalars.ts';

@Resolver(() => OcdsPublication)
export class OcdsPublicationResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'Country of the publication; null for one that covers several.' })
  country(@Root() publication: OcdsPublication, @Ctx() context: AtlasContext): Country | null {
    return (publication.countryCode && context.catalogue(publication.releaseNumber).countries.find(publication.countryCode)) || null;
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Date of the newest OCDS release that was seen in it; null where not stated.' })
  lastRelease(@Root() { lastReleaseDate }: OcdsPublication): string | null {
    return (lastReleaseDate && readPartialDate(lastReleaseDate)?.date) || null;
  }
}
