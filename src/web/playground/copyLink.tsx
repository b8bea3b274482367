import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useContext, useState, type ReactNode } from 'react';
import { addressOf } from './address.ts';
import { ExampleLibraryContext } from './examplesPanel.tsx';
import { LinkIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

/** Copies the address that opens the operation in the active tab. */
export function CopyLink(): ReactNode {
  const { labels } = useLanguage();
  const { examples } = useContext(ExampleLibraryContext);
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({ queryEditor: state.queryEditor, variableEditor: state.variableEditor }));
  const [told, setTold] = useState('');
  const tell = (text: string): void => {
    setTold(text);
    setTimeout(() => setTold(''), 4000);
  };
  const copy = async (): Promise<void> => {
    const address = addressOf(location.pathname, { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' }, examples);
    if (address === null) return tell(labels.linkTooLong);
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      tell(labels.linkCopied);
    } catch {
      history.replaceState(null, '', address);
      tell(labels.linkNotCopied);
    }
  };
  return (
    <>
      <ToolbarButton label={labels.copyLink} onClick={() => void copy()}><span className="graphiql-toolbar-icon"><LinkIcon /></span></ToolbarButton>
      <span role="status" className="atlas-told">{told}</span>
    </>
  );
}
