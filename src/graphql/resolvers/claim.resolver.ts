import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../../entities/claim.entity.ts';
import { isConflicting } from '../claims.ts';
import type { AtlasContext } from '../context.ts';
import { PeriodScalar } from '../scalars.ts';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => PeriodScalar, { nullable: true, description: 'The time that the source says it for; null where not stated.' })
  asOf(@Root() { asOfPeriod }: Claim): string | null {
    return asOfPeriod;
  }

  @FieldResolver(() => Boolean, { description: 'True where another source gives another value for the same predicate and time.' })
  conflicting(@Root() claim: Claim, @Ctx() context: AtlasContext): boolean {
    return isConflicting(context.catalogue(claim.releaseNumber), claim);
  }
}
