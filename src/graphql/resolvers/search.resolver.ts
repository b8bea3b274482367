import { Arg, Args, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Catalogue } from '../../database/catalogue.ts';
import type { Lang } from '../../domain/localisedText.ts';
import { LARGEST_PAGE, readPage } from '../../domain/page.ts';
import { queryTerms, requireShort } from '../../domain/searchTerms.ts';
import { describedEnum, LangEnum } from '../../entities/enums.ts';
import { Node } from '../../entities/node.interface.ts';
import type { AtlasContext } from '../context.ts';
import { AsOfArgs } from '../inputs/page.args.ts';
import { datasetOf } from '../origins.ts';
import { mendedTexts } from '../mendedSearch.ts';
import { rankMatches, snippetOf, type RankedMatch } from '../searchRanking.ts';

const SearchKindEnum = describedEnum('SearchKind', 'Kind of thing that search finds.', {
  COUNTRY: 'A country.',
  COUNTRY_GROUP: 'A group of countries.',
  PROCUREMENT_SYSTEM: 'A procurement system.',
  INDICATOR: 'An indicator.',
  POLICY: 'A policy.',
  COOPERATION_EVENT: 'A cooperation event.',
  DATASET: 'A dataset.',
});
type SearchKind = keyof typeof SearchKindEnum;

@ObjectType('SearchHit', { description: 'Something that a search found.' })
class SearchHit {
  @Field(() => SearchKindEnum, { description: 'What it is.' })
  readonly kind!: SearchKind;

  @Field(() => String, { description: 'Its name in the language asked.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'The place in its text where the words stand; null where they stand in its name only.' })
  readonly snippet!: string | null;

  @Field(() => String, { nullable: true, description: 'The words that were taken for those asked, where nothing has these: a name that is written nearly so, or one of which the initial consonants were typed (ㅎㄱ for 한국).' })
  readonly mended!: string | null;

  @Field(() => Float, { description: 'How well it fits, 0 to 1; hits are in this order.' })
  readonly score!: number;

  @Field(() => Node, { description: 'The thing itself.' })
  readonly node!: Node;
}

interface Named {
  readonly editionId?: number;
  readonly nameEn?: string;
  readonly nameKo?: string | null;
  readonly titleEn?: string;
  readonly titleKo?: string | null;
}

const FINDERS: Readonly<Record<SearchKind, (catalogue: Catalogue, code: string) => (Node & Named) | undefined>> = {
  COUNTRY: (catalogue, code) => catalogue.countries.find(code),
  COUNTRY_GROUP: (catalogue, code) => catalogue.groups.find(code),
  PROCUREMENT_SYSTEM: (catalogue, code) => catalogue.systems.find(code),
  INDICATOR: (catalogue, code) => catalogue.indicators.find(code),
  POLICY: (catalogue, code) => catalogue.policies.find(code),
  COOPERATION_EVENT: (catalogue, code) => catalogue.events.find(code),
  DATASET: datasetOf,
};

/** A match, and the text that found it: the one that was asked, or one taken for it. */
interface Found {
  readonly ranked: RankedMatch;
  readonly by: string;
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], { description: 'Full-text search over names, codes, definitions and summaries in English and Korean. Every word must be there, from its beginning; best first. Where nothing has them, the nearest words of names are taken, or in Korean those with the initial consonants that were typed, and each hit says so.' })
  async search(
    @Arg('text', () => String, { description: 'Words, at most 200 characters.' }) text: string,
    @Arg('lang', () => LangEnum, { nullable: true, description: 'Language of the titles; Korean where the words are Korean unless said.' }) lang: Lang | null,
    @Arg('kinds', () => [SearchKindEnum], { nullable: true, description: 'Kinds of things; all unless said.' }) kinds: SearchKind[] | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many hits; 50 unless said, 500 at most.' }) first: number | null,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: AtlasContext,
  ): Promise<SearchHit[]> {
    requireShort(text, 'search');
    const { size } = readPage({ first }, LARGEST_PAGE);
    const catalogue = await context.pin(asOf);
    const scope = { editionIds: [...catalogue.editions.keys()], kinds: kinds ?? null };
    const foundBy = async (by: string): Promise<Found[]> => rankMatches(await context.atlas.search.match(queryTerms(by), scope), by).map((ranked) => ({ ranked, by }));
    const asTyped = await foundBy(text);
    const found = asTyped.length > 0 ? asTyped : (await Promise.all(mendedTexts(catalogue, text).map(foundBy))).flat().toSorted((a, b) => b.ranked.score - a.ranked.score);
    const shownIn = lang ?? (/\p{Script=Hangul}/u.test(text) ? 'KO' : 'EN');
    const seen = new Set<string>();
    const hits: SearchHit[] = [];
    for (const each of found) {
      const { kind, code } = each.ranked.match;
      if (seen.has(`${kind} ${code}`) || hits.length >= size) continue;
      seen.add(`${kind} ${code}`);
      const hit = toHit(catalogue, each, { asked: text, lang: shownIn });
      if (hit) hits.push(hit);
    }
    return hits;
  }
}

function toHit(catalogue: Catalogue, { ranked: { match, score }, by }: Found, { asked, lang }: { asked: string; lang: Lang }): SearchHit | undefined {
  const kind = match.kind as SearchKind;
  const node = FINDERS[kind](catalogue, match.code);
  if (!node) return undefined;
  const english = node.nameEn ?? node.titleEn ?? match.code;
  const korean = node.nameKo ?? node.titleKo ?? null;
  return Object.assign(new SearchHit(), { kind, title: lang === 'KO' ? (korean ?? english) : english, snippet: snippetOf(match.body, by), mended: by === asked ? null : by, score, node });
}
