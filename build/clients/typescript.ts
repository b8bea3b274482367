import { generate } from '@graphql-codegen/cli';
import { documentHash } from '../../src/server/persisted/documentHash.ts';
import { ROOT } from '../project.ts';
import type { ClientModel } from './model.ts';
import { camel, NOTICE } from './words.ts';

/** The types that codegen makes, and one constant for each question: what is not imported is not bundled. */
export async function typescriptOperations({ operations }: ClientModel): Promise<string> {
  const types = await operationTypes();
  const constants = operations.map(
    ({ name, question, document, variables }) =>
      `/** ${question} */\nexport const ${camel(name)}: Question<${name}Query, ${name}QueryVariables> = /* @__PURE__ */ question(\`${document.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`, ${JSON.stringify(variables.filter((each) => each.required).map((each) => each.name))}, '${documentHash(document)}');`,
  );
  return `// ${NOTICE}\nimport { question, type Question } from '../question.js';\n\n${types.trim()}\n\n${constants.join('\n\n')}\n`;
}

async function operationTypes(): Promise<string> {
  const files = (await generate(
    {
      silent: true,
      cwd: ROOT,
      schema: 'schema/schema.graphql',
      documents: ['schema/operations/*.graphql', '!schema/operations/View*.graphql'],
      generates: {
        'operations.ts': {
          plugins: ['typescript-operations'],
          config: { useTypeImports: true, enumsAsTypes: true, onlyOperationTypes: true, skipTypename: true, avoidOptionals: { field: true }, immutableTypes: true, strictScalars: true, scalars: { JSON: 'unknown', Date: 'string', DateTime: 'string', Period: 'string', ReleaseId: 'string' } },
        },
      },
    },
    false,
  )) as readonly { readonly content: string }[];
  const [file] = files;
  if (!file) throw new Error('codegen made no types.');
  return file.content;
}
