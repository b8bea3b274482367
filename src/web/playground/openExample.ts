import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { parse, type DocumentNode } from 'graphql';
import { variablesIn, type Example } from './examples.ts';
import { useLanguage } from './language.ts';
import { selectedOperation } from './variableFields.ts';

const isNarrow = (): boolean => window.matchMedia('(max-width: 820px)').matches;

function parsed(document: string): DocumentNode | null {
  try {
    return parse(document);
  } catch {
    return null;
  }
}

/** Puts an example with its variables into a tab of its own (the one it is in already, an empty one, or a new one) and runs it. */
export function useOpenExample(): (example: Example) => void {
  const actions = useGraphiQLActions();
  const { language } = useLanguage();
  const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
  }));
  return (example) => {
    if (!queryEditor || !variableEditor) return;
    const variables = variablesIn(language, example);
    const own = tabs.findIndex((tab) => tab.query === example.document);
    if (own >= 0 && own !== activeTabIndex) actions.changeTab(own);
    else if (own < 0 && queryEditor.getValue().trim() !== '') actions.addTab();
    if (queryEditor.getValue() !== example.document) queryEditor.setValue(example.document);
    variableEditor.setValue(variables);
    // The editor tells tab and operation of its text a moment later; running at once, or a second click, needs them now.
    const document = parsed(example.document);
    const operation = document && selectedOperation(document, example.name);
    actions.updateActiveTabValues({ query: example.document, variables, operationName: operation?.name?.value ?? null });
    if (document && operation) actions.setOperationFacts({ documentAST: document, operationName: operation.name?.value ?? '', operations: [operation] });
    if (isNarrow()) actions.setVisiblePlugin(null);
    actions.run();
  };
}

/** Whether an example is what the active tab shows. */
export function useIsOpen(): (example: Example) => boolean {
  const query = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query ?? '');
  return (example) => example.document === query;
}
