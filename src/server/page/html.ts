/** A piece of HTML that is safe to send: made by the tag below, which escapes every text put into it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function textOf(piece: Piece): string {
  if (piece instanceof Html) return piece.text;
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'object') return piece.map(textOf).join('');
  return escaped(String(piece));
}

/** Tag of templates: html`<b>${name}</b>`. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.map((part, i) => part + textOf(pieces[i])).join(''));
}

/** A link where the address is one of the web, else the bare text: sources may give anything. */
export function outLink(url: string | null, text: string): Html {
  return url !== null && /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noopener external">${text}</a>` : html`${text}`;
}
