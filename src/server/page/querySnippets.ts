export interface Snippet {
  readonly name: string;
  readonly text: string;
}

type Variables = Readonly<Record<string, unknown>>;

/** The same question in GraphQL and in the languages that people call it from; each runs as it stands. */
export function querySnippets(document: string, variables: Variables, url: string): Snippet[] {
  const values = JSON.stringify(variables, null, 2);
  const body = JSON.stringify({ query: document, variables });
  return [
    { name: 'GraphQL', text: `${document}\n\n# variables\n${values.replaceAll(/^/gm, '# ')}` },
    { name: 'curl', text: `curl '${url}' -H 'content-type: application/json' --data-binary '${body.replaceAll("'", "'\\''")}'` },
    { name: 'TypeScript', text: typescript(document, values, url) },
    { name: 'Python', text: python(document, values, url) },
    { name: 'R', text: r(document, values, url) },
  ];
}

const typescript = (document: string, values: string, url: string): string => `const query = ${JSON.stringify(document)};
const variables = ${values};
const answer = await fetch(${JSON.stringify(url)}, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await answer.json();
if (errors) throw new Error(errors[0].message);
console.log(data);`;

const python = (document: string, values: string, url: string): string => `import json, urllib.request

query = """${document.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}"""
variables = json.loads(r"""${values}""")
request = urllib.request.Request(
    ${JSON.stringify(url)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    print(json.load(response)["data"])`;

const r = (document: string, values: string, url: string): string => `library(httr2)

query <- r"---(${document})---"
variables <- jsonlite::fromJSON(r"---(${values})---", simplifyVector = FALSE)
answer <- request(${JSON.stringify(url)}) |>
  req_body_json(list(query = query, variables = variables)) |>
  req_perform() |>
  resp_body_json()
print(answer$data)`;
