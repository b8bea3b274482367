import { createContext, useContext, useState, type ReactNode } from 'react';
import { matchingExamples, type Example, type ExampleLibrary } from './examples.ts';
import { useLanguage } from './language.ts';
import { useIsOpen, useOpenExample } from './openExample.ts';

export const ExampleLibraryContext = createContext<ExampleLibrary>({ examples: [], failed: false });

function ExampleButton({ example, open, isOpen }: { example: Example; open: () => void; isOpen: boolean }): ReactNode {
  const { language } = useLanguage();
  const inOrder: { lang: string; text: string }[] = [{ lang: 'en', text: example.question }, { lang: 'ko', text: example.questionKo }];
  if (language === 'ko') inOrder.reverse();
  return (
    <button type="button" onClick={open} aria-current={isOpen}>
      {inOrder.map(({ lang, text }, index) => <span key={lang} lang={lang} className={index === 0 ? 'atlas-question' : 'atlas-hint'}>{text}</span>)}
      <code>{example.name}</code>
    </button>
  );
}

export function ExamplesPanel(): ReactNode {
  const { labels } = useLanguage();
  const { examples, failed } = useContext(ExampleLibraryContext);
  const [typed, setTyped] = useState('');
  const open = useOpenExample();
  const isOpen = useIsOpen();
  const shown = matchingExamples(examples, typed);
  return (
    <section className="atlas-panel" aria-label={labels.examples}>
      <h2>{labels.examples}</h2>
      {failed && <p role="alert">{labels.examplesFailed}</p>}
      {!failed && <p className="atlas-hint">{examples.length > 0 ? labels.examplesIntro : labels.noExamples}</p>}
      {examples.length > 0 && <input type="search" aria-label={labels.searchExamples} placeholder={labels.searchExamples} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />}
      {examples.length > 0 && shown.length === 0 && <p role="status">{labels.noExampleMatches}</p>}
      <ul className="atlas-examples">
        {shown.map((example) => <li key={example.name}><ExampleButton example={example} open={() => open(example)} isOpen={isOpen(example)} /></li>)}
      </ul>
    </section>
  );
}
