/** Values said in other words than the file's: where it quotes a page, leans on a remark about how it was gathered, or joins two facts. */
const REWORDED: Readonly<Record<number, string>> = {
  19: '143,203,000,000,000 (latest year on an undated page of 2022 or 2023)',
  20: '493,593 (latest year on an undated page of 2022 or 2023)',
  21: '313,009 bids by submitting a price through KONEPS (same page)',
  22: '1,268,878 contracts made with an electronic certificate (same page)',
  28: '26',
  35: '25 of 28 own systems of other bodies, in phases to 2027; three exempt by law',
  47: 'Type 1: from ministry research or certified; Type 2: prototypes designated by PPS from technology level 7; in this form since 2023',
  50: '2023',
  58: '2011',
  101: '25th anniversary celebrated on an undated page',
  159: 'SICOP is Mer-Link unchanged under another name; CompraRed still in operation in November 2015',
  412: '177 (29%) recorded as not awarded; 88 of them name a supplier and an amount',
  549: 'about TOP 40 million a year endorsed by the Procurement Division',
  588: '308,854 (2014-15); 12,045,809 (2023-24), probably cumulative in the later years',
  727: 'since 2017; 261 reports by the end of November 2020',
  731: 'report centre on KONEPS or the PPS website; post; fax',
  600: '2015-10-05, ADB headquarters, Manila',
  712: '2003',
  734: '608 item names (November 2023)',
  735: '605 item names cut to 560 (2023-08-18); about 9,000 inspections a year',
  740: 'announced 2025-11: 70 tasks in 4 areas',
  773: 'Global Public Procurement Plaza (GPPM) in one source',
  786: '1,263 (end 2023)',
  789: '1,156 after 47 new designations of 2024',
  830: 'export under way in 2025 after the memorandum of the year before',
  837: '7 (July 2018), the first to Viet Nam in 2010 by this source',
  852: 'over 20% of GDP: average procurement budget USD 3,687 million in 2003-2005 (budget basis)',
  869: '1,200,000,000 (plan of July 2019)',
  883: '26',
  894: '5,600,000,000 (USD 5.4 million), announced by KOICA in 2014',
  895: '1 USA 2009; 2 Italy 2010; 3 Chile 2011; 4 Korea 2013; 5 Italy 2016; 6 Chile 2017; 7 Canada 2018; 8 USA 2019; 9 Korea 2024',
  912: '2009',
  913: '2010',
  914: 'Global Public Procurement Marketplace (2025)',
  929: 'announced 2025-11-19: 70 tasks in 4 areas',
  937: '1949 as Provisional Office of Foreign Supply; central procurement agency since 1961',
  961: 'central purchasing bodies of more than half of OECD members',
  965: '2016; first hosting in Korea by another reading',
  985: 'full opening at the end of December 2010',
  988: "Costa Rica's own funds",
  989: 'KRW 12.5bn of government policy funds',
  1003: 'second meeting of 2024: procurement guides, removal of burdensome sector rules, policy for 2025, readiness for Next-Generation KONEPS, trustworthiness scores',
  1006: 'announced 2024-02-13: nine core tasks under two strategies (support of small, venture and innovative firms; return to basics) and infrastructure; purchasing power of about KRW 200 trillion a year',
  1031: 'quality tasks are mandatory for safety management goods and optional for others; items set with the bodies concerned and notified',
  1039: 'may find and recommend products, train, help firms abroad and study policy (Art. 27-2, numbered 27 again in the copy)',
};

const TIDY: readonly (readonly [RegExp, string])[] = [
  [/ \(earlier facts file\)| \(updates the existing row\)/g, ''],
  [/page undated in excerpt|page (?:date|year) not in excerpt|article undated in excerpt/g, 'undated page'],
  [/(year|date|month) not in excerpt/g, '$1 not stated'],
  [/;? ?DIFFERS from [^;)]*/g, ''],
  [/ \((?:same conflict|DIFFERS[^)]*)\)/g, ''],
  [/not enacted in the excerpt/g, 'not enacted when read'],
  [/"([^"]*)"/g, '$1'],
];

/** The value of a fact as a claim says it. */
export function claimValue(line: number, value: string): string {
  return TIDY.reduce((text, [form, by]) => text.replaceAll(form, by), REWORDED[line] ?? value).trim();
}

/** What a predicate lacks where a source tells of several things under it, so that two of them do not look like a conflict. */
const NARROWER: Readonly<Record<number, string>> = {
  52: '2019-2022', 62: 'build', 78: '2025-07', 79: '2025-07', 81: '2025-05', 85: '2024-09', 434: 'expected', 487: '2024-07', 542: 'three_years', 560: 'restated', 725: 'by_year', 732: 'to_2025-12-17', 743: '2024-09', 745: '2024-05',
  760: '2025-01-06', 762: '2025-09-26', 763: '2023-11-23', 764: '2023-12-12', 779: 'contract', 780: 'grant', 783: 'memorandum', 784: 'expectation', 787: 'January-October', 829: 'memorandum', 830: 'status', 831: 'grant',
  833: 'pilot', 834: 'contract', 846: 'build', 887: 'grant', 901: '2025-09-23', 907: 'reach', 909: 'restated', 910: 'contract', 911: 'opening', 917: 'consultations', 935: 'by_year', 966: 'budget', 974: 'to_2022-02', 982: 'opening', 993: 'scope', 995: 'present_use',
};

export function claimPredicate(line: number, predicate: string): string {
  const narrower = NARROWER[line];
  return narrower === undefined ? predicate : `${predicate}:${narrower}`;
}

/** Facts whose value is itself a year: as of when it was said is not stated, and two years for one thing contradict each other. */
const YEAR_IS_VALUE: ReadonlySet<number> = new Set([58, 59, 60, 61, 774, 775, 776, 777, 778, 912, 913]);

export function claimAsOf(line: number, year: string): string {
  return YEAR_IS_VALUE.has(line) ? '' : year;
}
