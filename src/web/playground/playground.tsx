import { useGraphiQL, type GraphiQLPlugin, type TabsState } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { use, useEffect, useMemo, type ReactNode } from 'react';
import { addressOf, openedBy, type Opened } from './address.ts';
import { CopyLink } from './copyLink.tsx';
import { variablesIn, type Example, type ExampleLibrary } from './examples.ts';
import { ExampleLibraryContext, ExamplesPanel } from './examplesPanel.tsx';
import { fetcher } from './fetcher.ts';
import { ExamplesIcon, VariablesIcon } from './icons.tsx';
import { currentLanguage, switchLanguage, useLanguage } from './language.ts';
import { OpenInExplorer } from './openInExplorer.tsx';
import { VariablesForm } from './variablesForm.tsx';

// Titles are identities for GraphiQL, so they cannot change with the language.
const examplesPlugin: GraphiQLPlugin = { title: 'Examples · 예시 질문', icon: ExamplesIcon, content: ExamplesPanel };
const variablesPlugin: GraphiQLPlugin = { title: 'Variables form · 변수 입력', icon: VariablesIcon, content: VariablesForm };
const plugins = [examplesPlugin, variablesPlugin, HISTORY_PLUGIN];

function hasTabsFromBefore(): boolean {
  try {
    return localStorage.getItem('graphiql:tabState') !== null;
  } catch {
    return false;
  }
}

/** What to open first: what the address says, else the tabs of the last visit, else the first example. */
function firstOpened(examples: Example[]): Opened | null {
  const linked = openedBy(location.search, examples);
  if (linked || hasTabsFromBefore()) return linked;
  const first = examples[0];
  return first ? { query: first.document, variables: variablesIn(currentLanguage(), first) } : { query: '', variables: '' };
}

/** Keeps the address in step with the active tab, so that it can be shared and reloaded. */
function addressKeeper(examples: Example[]): (state: TabsState) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ({ tabs, activeTabIndex }) => {
    clearTimeout(timer);
    // Not at every key, which browsers refuse, and after GraphiQL has stored its tabs (it waits 500 ms).
    timer = setTimeout(() => {
      const tab = tabs[activeTabIndex];
      const address = addressOf(location.pathname, { query: tab?.query ?? '', variables: tab?.variables ?? '' }, examples);
      history.replaceState(null, '', address ?? location.pathname);
    }, 600);
  };
}

function Header(): ReactNode {
  const { language, labels } = useLanguage();
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <header className="atlas-header">
      <h1><a href="/">Procurement Atlas</a> <span>{labels.title}</span></h1>
      <p>{labels.subtitle}</p>
      <nav>
        <a href="/schema.graphql">{labels.schemaFile}</a>
        <button type="button" lang={other} title={labels.switchLanguage} onClick={() => switchLanguage(other)}>{labels.otherLanguage}</button>
      </nav>
    </header>
  );
}

/** Wraps long lines of the operation: half a page is narrower than most of them. */
function WrapLines(): ReactNode {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
  return null;
}

function Editor({ library }: { library: ExampleLibrary }): ReactNode {
  const { opened, keepAddress } = useMemo(() => ({ opened: firstOpened(library.examples), keepAddress: addressKeeper(library.examples) }), [library]);
  const initial = opened ? { initialQuery: opened.query, initialVariables: opened.variables } : {};
  return (
    <ExampleLibraryContext value={library}>
      <GraphiQL fetcher={fetcher} plugins={plugins} visiblePlugin={examplesPlugin} defaultEditorToolsVisibility="variables" onTabChange={keepAddress} {...initial}>
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => <>{prettify}{merge}{copy}<CopyLink /><OpenInExplorer /><WrapLines /></>}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </ExampleLibraryContext>
  );
}

export function Playground({ loading }: { loading: Promise<ExampleLibrary> }): ReactNode {
  const library = use(loading);
  return (
    <>
      <Header />
      <main><Editor library={library} /></main>
    </>
  );
}
