import { useGraphiQL, useGraphiQLActions, useOperationsEditorState, useOptimisticState, useVariablesEditorState } from '@graphiql/react';
import { parse, type DocumentNode } from 'graphql';
import { useId, useState, type ReactNode } from 'react';
import { useLanguage } from './language.ts';
import { selectedOperation, variableFields, type VariableField } from './variableFields.ts';
import { readTyped, readVariables, shownText, withValue, writeVariables, type Values } from './variableValues.ts';

interface InputProps<Field extends VariableField = VariableField> {
  field: Field;
  value: unknown;
  change: (value: unknown) => void;
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** A text input keeps what is being typed (`KOR,`) as long as it means the value that is set. */
function TypedInput({ field, value, change }: InputProps): ReactNode {
  const { labels } = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const read = draft === null ? null : readTyped(field, draft);
  const draftHolds = read !== null && ('fault' in read || JSON.stringify(read.value) === JSON.stringify(value));
  const text = draft !== null && draftHolds ? draft : shownText(field, value);
  const fault = read !== null && draftHolds && 'fault' in read ? labels[read.fault] : '';
  const hint = field.kind === 'list' ? labels.listHint : field.kind === 'json' ? labels.jsonHint : '';
  const type = (next: string): void => {
    setDraft(next);
    const meant = readTyped(field, next);
    if ('value' in meant) change(meant.value);
  };
  return (
    <>
      <input
        type="text"
        aria-label={field.name}
        aria-invalid={fault !== ''}
        aria-describedby={id}
        placeholder={field.defaultText || hint}
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <small id={id} className={fault ? 'atlas-fault' : ''}>{fault || (text && hint)}</small>
    </>
  );
}

function ChoiceInput({ field, value, change, options }: InputProps & { options: { label: string; value: unknown }[] }): ReactNode {
  const { labels } = useLanguage();
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <select aria-label={field.name} value={chosen} onChange={(event) => change(options[Number(event.currentTarget.value)]?.value)}>
      <option value={-1}>{field.defaultText ? `${labels.notSet} (${field.defaultText})` : labels.notSet}</option>
      {options.map((option, index) => <option key={option.label} value={index}>{option.label}</option>)}
    </select>
  );
}

function ChoicesInput({ field, value, change }: InputProps<Extract<VariableField, { kind: 'choices' }>>): ReactNode {
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (option: string, on: boolean): void => {
    const next = field.options.filter((each) => (each === option ? on : chosen.includes(each)));
    change(next.length > 0 ? next : undefined);
  };
  return (
    <span className="atlas-choices">
      {field.options.map((option) => (
        <label key={option}>
          <input type="checkbox" checked={chosen.includes(option)} onChange={(event) => toggle(option, event.currentTarget.checked)} /> {option}
        </label>
      ))}
    </span>
  );
}

function GroupInput({ field, value, change }: InputProps<Extract<VariableField, { kind: 'group' }>>): ReactNode {
  const values: Values = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
  const changeOne = (name: string, next: unknown): void => {
    const group = withValue(values, name, next);
    change(Object.keys(group).length > 0 || field.required ? group : undefined);
  };
  return <>{field.fields.map((inner) => <FieldRow key={inner.name} field={inner} value={values[inner.name]} change={(next) => changeOne(inner.name, next)} />)}</>;
}

function FieldInput({ field, value, change }: InputProps): ReactNode {
  const { labels } = useLanguage();
  switch (field.kind) {
    case 'boolean':
      return <ChoiceInput field={field} value={value} change={change} options={[{ label: labels.yes, value: true }, { label: labels.no, value: false }]} />;
    case 'choice':
      return <ChoiceInput field={field} value={value} change={change} options={field.options.map((option) => ({ label: option, value: option }))} />;
    case 'choices':
      return <ChoicesInput field={field} value={value} change={change} />;
    case 'group':
      return <GroupInput field={field} value={value} change={change} />;
    default:
      return <TypedInput field={field} value={value} change={change} />;
  }
}

function FieldRow({ field, value, change }: InputProps): ReactNode {
  const { labels } = useLanguage();
  return (
    <fieldset className="atlas-field">
      <legend>
        <b>{field.name}</b> <code>{field.typeName}</code> {field.required && <em>{labels.required}</em>}
      </legend>
      {field.description && <p className="atlas-hint">{field.description}</p>}
      <FieldInput field={field} value={value} change={change} />
    </fieldset>
  );
}

function Fields(): ReactNode {
  const { labels } = useLanguage();
  const { schema, operationName } = useGraphiQL((state) => ({ schema: state.schema, operationName: state.operationName }));
  const [query] = useOperationsEditorState();
  const [text, setText] = useOptimisticState(useVariablesEditorState());
  const document = parsed(query);
  const operation = document && selectedOperation(document, operationName ?? null);
  if (!schema || !operation) return <p>{query.trim() ? labels.operationNotReadable : labels.noVariables}</p>;
  const values = readVariables(text);
  if (values === null) return <p role="alert">{labels.variablesNotReadable}</p>;
  const fields = variableFields(schema, operation);
  if (fields.length === 0) return <p>{labels.noVariables}</p>;
  return <>{fields.map((field) => <FieldRow key={field.name} field={field} value={values[field.name]} change={(value) => setText(writeVariables(withValue(values, field.name, value)))} />)}</>;
}

export function VariablesForm(): ReactNode {
  const { labels } = useLanguage();
  const actions = useGraphiQLActions();
  return (
    <form className="atlas-panel" aria-label={labels.variables} onSubmit={(event) => { event.preventDefault(); actions.run(); }}>
      <h2>{labels.variables}</h2>
      <p className="atlas-hint">{labels.variablesIntro}</p>
      <Fields />
      <button type="submit" className="atlas-run">{labels.run}</button>
    </form>
  );
}
