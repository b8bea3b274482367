import type { Lang } from '../../domain/localisedText.ts';
import { bibtex } from './bibtex.ts';
import type { CitedAnswer } from './citedAnswer.ts';
import { cslJson, type CslItem } from './cslJson.ts';
import { jsonLd } from './jsonLd.ts';
import { obligations } from './obligations.ts';
import { ris } from './ris.ts';
import { citationText } from './text.ts';

/** How to cite an answer, in every form that is asked for; each is made when it is called for. */
export interface Citation {
  text(lang?: Lang): string;
  bibtex(): string;
  cslJson(): readonly CslItem[];
  ris(): string;
  jsonLd(): Readonly<Record<string, unknown>>;
  obligations(lang?: Lang): readonly string[];
}

export function cite(answer: CitedAnswer): Citation {
  return {
    text: (lang = 'EN') => citationText(answer, lang),
    bibtex: () => bibtex(answer),
    cslJson: () => cslJson(answer),
    ris: () => ris(answer),
    jsonLd: () => jsonLd(answer),
    obligations: (lang = 'EN') => obligations(answer.sources, lang),
  };
}
