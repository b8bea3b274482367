import { Field, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../../domain/localisedText.ts';
import { cite, type Citation as Forms } from '../../exporters/citations/citation.ts';
import type { CitedAnswer } from '../../exporters/citations/citedAnswer.ts';
import { LocalisedField } from '../../entities/localisedField.ts';
import { JsonScalar } from '../scalars.ts';

@ObjectType('Citation', { description: 'How to cite an answer; each form names every publisher and licence in it. The date is that of the release, so that a citation never changes.' })
export class Citation {
  readonly #forms: Forms;

  constructor(answer: CitedAnswer) {
    this.#forms = cite(answer);
  }

  @LocalisedField('The citation as text.')
  text(lang: Lang, _reader: TextReader, _info: unknown): string {
    return this.#forms.text(lang ?? 'EN');
  }

  @Field(() => String, { description: 'BibTeX: the answer and each source.' })
  get bibtex(): string {
    return this.#forms.bibtex();
  }

  @Field(() => JsonScalar, { description: 'CSL-JSON: a list of items, the answer first.' })
  get cslJson(): unknown {
    return this.#forms.cslJson();
  }

  @Field(() => String, { description: 'RIS: the answer and each source.' })
  get ris(): string {
    return this.#forms.ris();
  }

  @Field(() => JsonScalar, { description: 'JSON-LD: a schema.org Dataset that is a dcat:Dataset.' })
  get jsonLd(): unknown {
    return this.#forms.jsonLd();
  }

  @Field(() => [String], { description: 'What the licences in the answer demand of whoever uses it.' })
  get obligations(): readonly string[] {
    return this.#forms.obligations('EN');
  }
}
