/**
 * Texts that state memberships, read in stored public copies, since no file at hand does. We keep the facts (memberships.csv:
 * group, member, dates, text, place in the text) and not the sentences. `sha256` is over the passage as it was got,
 * UTF-8 with \n after each line: whoever finds the page again can tell whether it still says the same.
 */
export interface Text {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly name: string;
  readonly sha256: string;
}

export const TEXTS = {
  'eu-countries': {
    title: 'Countries of the EU by date of entry',
    publisher: 'European Union',
    url: 'https://europa.eu/european-union/about-eu/countries_en',
    name: 'countries_en, table of entry dates',
    sha256: '5535a21e66cb94189c4dc6f652fa7b5d46538be62af690abaa8afd015d4cc00c',
  },
  'oecd-members-1961-2010': {
    title: 'OECD member countries with the date of membership (34, to 2010)',
    publisher: 'Whereig',
    url: 'https://www.whereig.com/country-groupings/oecd-countries.html',
    name: 'oecd-countries.html, table of members',
    sha256: 'e31ab11a2e0edc8ca481a221de9e329f95b58f191d6054c782c97b06e0389c04',
  },
  'oecd-members-since-2016': {
    title: 'The OECD at a glance: the youngest of its 38 members',
    publisher: 'ehotelat.com',
    url: 'https://www.ehotelat.com/the-oecd-at-a-glance/',
    name: 'the-oecd-at-a-glance, first and members paragraphs',
    sha256: '6674d1245ceffc098a983c74611c52ad16e670f10bbd0d4d29ffa467a3cc8bf6',
  },
  'oecd-convention': {
    title: 'Convention on the OECD: entry into force',
    publisher: 'OECD',
    url: 'https://www.oecd.org/about/oecd-convention.htm',
    name: 'oecd-convention.htm, sentence on entry into force',
    sha256: '3ddf5a4c0403b5c9d430b630e20bd48fcb87d67e4e50723bcc8374e36a5c3f86',
  },
  'asean-introduction': {
    title: 'Introduction to ASEAN: dates of joining of ten member states',
    publisher: 'Business in ASEAN',
    url: 'http://www.businessinasean.com/en/about-asean/introduction-to-asean.html',
    name: 'introduction-to-asean.html, first paragraph',
    sha256: 'ea5253bcd34b724c262ad817569f76cad93821ebc68b5bab58b7bd8c197cfc13',
  },
  'asean-timor-leste': {
    title: 'Timor-Leste becomes 11th member of ASEAN (citing the statement of ASEAN)',
    publisher: 'Lokmat Times',
    url: 'https://www.lokmattimes.com/international/timor-leste-becomes-11th-member-of-asean/',
    name: 'timor-leste-becomes-11th-member-of-asean, statement of ASEAN',
    sha256: '00c6f0a5de9ddc5c5520f23cc7524c1c7231c236cc145ddf89c3249f6ad7dc5a',
  },
  'g20-members': {
    title: 'Brazil hands over G20 leadership to South Africa: list of members',
    publisher: 'newdailyprime.news',
    url: 'https://newdailyprime.news/world-news/brazil-hands-over-g20-leadership-to-south-africa',
    name: 'brazil-hands-over-g20-leadership-to-south-africa, list of members',
    sha256: '4026691eb3d01fdd84ee8eae815e7b0d28b92949f20fd00d89f385121542235b',
  },
  'escap-subregions': {
    title: 'RIVA, the trade tool of UN ESCAP: economies of the five subregions of Asia and the Pacific',
    publisher: 'UN ESCAP',
    url: 'https://riva.negotiatetrade.org/',
    name: "the page's code, lists enea, nca, pac, sswa and sea",
    sha256: 'ffe34b2d3e3419bae2d3233b6856ab4c34532db6f47b0ad8cecb8a8f52fa5157',
  },
  'un-members': {
    title: 'country_converter, country_data.tsv (year of UN membership of Côte d’Ivoire and Türkiye)',
    publisher: 'country_converter',
    url: 'https://github.com/IndEcol/country_converter/blob/213fd8aa21b7652ed25ad901dd8d817c4ad6e80b/country_converter/country_data.tsv',
    name: 'country_data.tsv at 213fd8aa, rows CIV and TUR',
    sha256: 'd2dddc2f8f93598523377c6d6abcc2338c04855ac9b42a8aa440b7f1a1981cf1',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TextCode = keyof typeof TEXTS;

export function isTextCode(code: string): code is TextCode {
  return Object.hasOwn(TEXTS, code);
}

/**
 * country-codes.csv lost the UNTERM names of the two members whose names changed in it (Ivory Coast, Türkiye);
 * the text `un-members` gives 1960 and 1945 as the years in which they joined.
 */
export function unMembersBeyondUnterm(): ReadonlySet<string> {
  return new Set(['CIV', 'TUR']);
}
