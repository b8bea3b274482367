import { type CanonicalContext, METHOD_VERSION } from '../../comparison/canonicalForm.ts';
import { resultHash } from '../../comparison/canonicalJson.ts';
import type { Catalogue } from '../../database/catalogue.ts';
import type { CitedAnswer } from '../../exporters/citations/citedAnswer.ts';
import { cite } from '../../exporters/citations/citation.ts';
import type { ExportTable } from '../../exporters/exportTable.ts';
import type { Atlas } from '../atlas.ts';
import { CatalogueView } from './catalogueView.ts';
import { citedSources } from '../../exporters/citations/citedSources.ts';
import { editionCode } from './columns.ts';
import type { AnswerOperation } from './operations.ts';
import { permalinkOf } from './permalink.ts';

interface Asked<Input, Answer> {
  readonly atlas: Atlas;
  readonly catalogue: Catalogue;
  readonly operation: AnswerOperation<Input, Answer>;
  readonly input: Input;
}

/** An answer with everything that makes it citable; hash, permalink and citation are made when they are asked for. */
export class AnswerSheet<Input, Answer> {
  readonly answer: Answer;
  readonly #asked: Asked<Input, Answer>;
  #hash: string | undefined;
  #permalink: Promise<string> | undefined;

  private constructor(asked: Asked<Input, Answer>, answer: Answer) {
    this.#asked = asked;
    this.answer = answer;
  }

  static async ask<Input, Answer>(asked: Asked<Input, Answer>): Promise<AnswerSheet<Input, Answer>> {
    const view = new CatalogueView(asked.catalogue, asked.atlas.observations);
    return new AnswerSheet(asked, await asked.operation.run(view, asked.input));
  }

  get catalogue(): Catalogue {
    return this.#asked.catalogue;
  }

  get resultHash(): string {
    this.#hash ??= this.hashUnder(METHOD_VERSION);
    return this.#hash;
  }

  /** The hash that these numbers would have had under another version of the arithmetic. */
  hashUnder(method: string): string {
    const { catalogue, operation } = this.#asked;
    const context: CanonicalContext = { release: String(catalogue.release.number), editionCode: (id) => editionCode(catalogue, id) ?? '', method };
    return resultHash(operation.canonical(this.answer, context));
  }

  async permalink(): Promise<string> {
    const { atlas, catalogue, operation, input } = this.#asked;
    this.#permalink ??= permalinkOf({ operation: operation.name, release: catalogue.release.number, method: METHOD_VERSION, input: input as Record<string, unknown> }, atlas.questions);
    return this.#permalink;
  }

  async cited(): Promise<CitedAnswer> {
    const { atlas, catalogue, operation } = this.#asked;
    return {
      title: operation.title(this.answer, catalogue),
      sources: citedSources(catalogue, operation.used(this.answer)),
      release: catalogue.release,
      permalink: `${atlas.publicUrl}${await this.permalink()}`,
      resultHash: this.resultHash,
    };
  }

  async table(): Promise<ExportTable> {
    const { catalogue, operation } = this.#asked;
    const cited = await this.cited();
    const warnings = (this.answer as { warnings?: readonly { message: { en: string } }[] }).warnings ?? [];
    return {
      id: operation.name,
      ...operation.table(this.answer, catalogue),
      ...cited,
      notes: [...warnings.map((warning) => warning.message.en), ...cite(cited).obligations('EN')],
      citation: cite(cited).text('EN'),
    };
  }
}
