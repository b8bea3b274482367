import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { hasWords, type Lang } from '../../domain/localisedText.ts';
import { Claim } from '../../entities/claim.entity.ts';
import { LangArg } from '../../entities/localisedField.ts';
import { isConflicting } from '../claims.ts';
import type { AtlasContext } from '../context.ts';
import { PeriodScalar } from '../scalars.ts';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => String, { description: 'What the predicate is called, for people to read; its words where no table names it.' })
  label(@Root() claim: Claim, @LangArg() lang: Lang, @Ctx() context: AtlasContext, @Info() info: unknown): string {
    const named = context.catalogue(claim.releaseNumber).predicates.find(claim.predicate);
    return context.text(lang, { en: named?.labelEn ?? claim.predicate.replaceAll('_', ' '), ko: named?.labelKo ?? null }, info);
  }

  @FieldResolver(() => String, { description: 'What the source gives for it, in our words or its figures.' })
  value(@Root() { value, valueKo }: Claim, @LangArg() lang: Lang, @Ctx() context: AtlasContext, @Info() info: unknown): string {
    return context.text(lang, { en: value, ko: valueKo ?? (hasWords(value) ? null : value) }, info);
  }

  @FieldResolver(() => PeriodScalar, { nullable: true, description: 'The time that the source says it for; null where not stated.' })
  asOf(@Root() { asOfPeriod }: Claim): string | null {
    return asOfPeriod;
  }

  @FieldResolver(() => Boolean, { description: 'True where another source gives another value for the same predicate and time.' })
  conflicting(@Root() claim: Claim, @Ctx() context: AtlasContext): boolean {
    return isConflicting(context.catalogue(claim.releaseNumber), claim);
  }
}
