const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/** The path of the first member that its object names twice, in a text that is correct JSON; undefined where there is none. */
export function duplicateMember(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  const path: string[] = [];
  let string = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const names = open.at(-1);
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined);
      path.push('');
    } else if (token === '}' || token === ']') {
      open.pop();
      path.pop();
    } else if (token === ':' && names) {
      const name = JSON.parse(string) as string;
      path[path.length - 1] = name;
      if (names.has(name)) return path.filter((part) => part !== '').join('/');
      names.add(name);
    } else string = token;
  }
  return undefined;
}
