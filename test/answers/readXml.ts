/** A small strict reader of XML without entities of its own, so that the feed is read by something else than what wrote it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (/[<]/.test(text) || /&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`Not well-formed: ${text.slice(0, 80)}`);
  return text.replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** The root of a document; throws where it is not well-formed. */
export function readXml(xml: string): XmlNode {
  if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')) throw new Error('The declaration of XML is missing.');
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  for (const [, tag, text] of xml.slice(xml.indexOf('?>') + 2).matchAll(/<([^>]*)>|([^<]+)/g)) {
    const here = open.at(-1);
    if (!here) throw new Error('Something stands behind the root.');
    if (text !== undefined) here.text += decoded(text);
    else if (tag?.startsWith('/')) {
      if (here.name !== tag.slice(1)) throw new Error(`</${here.name}> is expected, and ${tag} is there.`);
      open.pop();
    } else {
      const [, name = '', rest = '', close] = /^([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)$/.exec(tag ?? '') ?? [];
      if (name === '') throw new Error(`<${tag}> is not a tag.`);
      const attributes = Object.fromEntries([...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]));
      const node: XmlNode = { name, attributes, children: [], text: '' };
      here.children.push(node);
      if (close !== '/') open.push(node);
    }
  }
  const [document] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !document) throw new Error('A tag is not closed.');
  return document;
}
