/** Readers that come without types; only what the tests call. */
declare module 'jsonstat-toolkit' {
  interface Cell { readonly value: unknown; readonly status: unknown }
  interface Dimension { Category(code: string): { readonly label: string } }
  interface Dataset {
    Data(key: Readonly<Record<string, unknown>>): Cell | null;
    Dimension(id: string): Dimension;
  }
  export default function read(dataset: unknown): Dataset;
}
declare module '@citation-js/core' {
  interface Item { readonly [field: string]: unknown }
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    readonly data: readonly Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
