import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { METHOD_VERSION } from '../../comparison/canonicalForm.ts';
import { AtlasError } from '../../domain/errors.ts';
import { askAgain } from '../answers/askAgain.ts';
import type { AtlasContext } from '../context.ts';
import { Verification } from '../types/correlation.type.ts';
import { Release } from '../types/release.type.ts';

@Resolver()
export class VerificationResolver {
  @Query(() => Verification, { description: 'Asks the question of a permalink again, of its release, and says whether the answer has the hash given.' })
  async verify(
    @Arg('permalink', () => String, { description: 'A permalink of this server: its path or the whole address.' }) permalink: string,
    @Arg('resultHash', () => String, { description: 'The hash that was given with the answer: 64 hexadecimal digits.' }) resultHash: string,
    @Ctx() context: AtlasContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verification> {
    // A verification that was kept would verify nothing.
    context.lookElsewhere();
    if (!/^[0-9a-f]{64}$/i.test(resultHash)) throw AtlasError.badInput(`resultHash "${resultHash.slice(0, 70)}" is not 64 hexadecimal digits.`, { value: resultHash.slice(0, 70) });
    const { sheet, method: askedMethod } = await askAgain(context.atlas, info.schema, permalink);
    const given = resultHash.toLowerCase();
    const same = sheet.resultHash === given;
    return Object.assign(new Verification(), {
      same,
      onlyMethodDiffers: !same && askedMethod !== METHOD_VERSION && sheet.hashUnder(askedMethod) === given,
      method: METHOD_VERSION,
      askedMethod,
      release: new Release(sheet.catalogue.release),
      resultHash: sheet.resultHash,
      permalink: await sheet.permalink(),
    });
  }
}
