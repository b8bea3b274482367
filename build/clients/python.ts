import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { ClientModel, ClientOperation, Field, Variable } from './model.ts';
import { NOTICE, pascal, snake } from './words.ts';

const SCALARS: Readonly<Record<string, string>> = { String: 'str', ID: 'str', Int: 'int', Float: 'float', Boolean: 'bool', JSON: 'Any', Date: 'str', DateTime: 'str', Period: 'str', ReleaseId: 'str' };

const KEYWORDS = new Set(['from', 'global', 'in', 'is', 'not', 'class', 'import', 'as', 'def', 'with', 'for', 'if', 'lambda', 'None', 'return']);

/** A name of the schema as an attribute or parameter; a keyword gets an underscore. */
export const pythonName = (name: string): string => (KEYWORDS.has(snake(name)) ? `${snake(name)}_` : snake(name));

const scalar = (name: string): string => SCALARS[name] ?? name;

const HEAD = `# ${NOTICE}
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Optional, Protocol, TypedDict

from .answers import read_answer


class Asks(Protocol):
    def ask(self, document: str, variables: dict[str, Any]) -> dict[str, Any]: ...
`;

export function pythonOperations(model: ClientModel): string {
  const types = namedTypes(model);
  return [HEAD, ...enums(model, types), ...inputs(model, types), ...model.operations.map(classesOf), operationsClass(model)].join('\n\n') + '\n';
}

/** Inputs and enums that the operations name, and what those are made of. */
function namedTypes({ schema, operations }: ClientModel): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const type = schema.getType(name);
    if (found.has(name) || (!isEnumType(type) && !isInputObjectType(type))) return;
    if (isInputObjectType(type)) for (const each of Object.values(type.getFields())) visit(getNamedType(each.type).name);
    found.add(name);
  };
  const fields = (list: readonly Field[]): void => list.forEach((each) => (each.fields.length > 0 ? fields(each.fields) : visit(each.type)));
  for (const operation of operations) {
    operation.variables.forEach(({ type }) => visit(type));
    fields(operation.fields);
  }
  return found;
}

function enums({ schema }: ClientModel, types: ReadonlySet<string>): string[] {
  return [...types].toSorted().flatMap((name) => {
    const type = schema.getType(name);
    return isEnumType(type) ? [`${name} = Literal[${type.getValues().map((value) => `"${value.name}"`).join(', ')}]`] : [];
  });
}

/** Keys are those of the schema, for some of them (from) cannot be names in Python. */
function inputs({ schema }: ClientModel, types: ReadonlySet<string>): string[] {
  return [...types].flatMap((name) => {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) return [];
    const keys = Object.values(type.getFields()).map((each) => `    "${each.name}": "${inputType(each.type)}",`);
    return [`${name} = TypedDict(\n    "${name}",\n    {\n${keys.map((key) => `    ${key}`).join('\n')}\n    },\n    total=False,\n)`];
  });
}

function inputType(type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = scalar(getNamedType(type).name);
  const whole = isListType(inner) ? `list[${named}]` : named;
  return isNonNullType(type) ? whole : `Optional[${whole}]`;
}

/** One data class for each object of the answer, the innermost first. */
function classesOf({ name, question, fields }: ClientOperation): string {
  const classes: string[] = [];
  const write = (className: string, { of, doc }: { of: readonly Field[]; doc: string }): void => {
    for (const each of of) if (each.fields.length > 0) write(`${className}${pascal(each.name)}`, { of: each.fields, doc: each.type });
    const lines = of.map((each) => `    ${pythonName(each.name)}: ${fieldType(className, each)} = field(metadata={"name": "${each.name}"})`);
    classes.push(`@dataclass(frozen=True)\nclass ${className}:\n    """${doc}"""\n\n${lines.join('\n')}`);
  };
  write(name, { of: fields, doc: question });
  return classes.join('\n\n\n');
}

function fieldType(className: string, { name, type, list, nullable, fields }: Field): string {
  const one = fields.length > 0 ? `${className}${pascal(name)}` : scalar(type);
  const whole = list ? `list[${one}]` : one;
  return nullable ? `Optional[${whole}]` : whole;
}

function operationsClass({ operations }: ClientModel): string {
  const documents = operations.map(({ name, document }) => `DOCUMENTS["${name}"] = """${document.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}"""`);
  return ['DOCUMENTS: dict[str, str] = {}', ...documents, `\nclass Operations(Asks):\n    """The questions of the example library, each a method."""\n\n${operations.map(method).join('\n\n')}`].join('\n');
}

function method({ name, question, variables }: ClientOperation): string {
  const ordered = variables.toSorted((a, b) => Number(b.required) - Number(a.required));
  const parameters = ordered.length === 0 ? '' : `, *, ${ordered.map(parameter).join(', ')}`;
  const given = variables.map((each) => `"${each.name}": ${pythonName(each.name)}`).join(', ');
  return `    def ${snake(name)}(self${parameters}) -> ${name}:\n        """${question.replaceAll('"', "'")}"""\n        given = {${given}}\n        variables = {key: value for key, value in given.items() if value is not None}\n        return read_answer(${name}, self.ask(DOCUMENTS["${name}"], variables))`;
}

function parameter({ name, type, list, required }: Variable): string {
  const whole = list ? `list[${scalar(type)}]` : scalar(type);
  return required ? `${pythonName(name)}: ${whole}` : `${pythonName(name)}: Optional[${whole}] = None`;
}
