import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState, type ReactNode } from 'react';
import { explorerAddress } from './explorerAddress.ts';
import { ExplorerIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

/** Leads from an operation of the explorer to the view that asks it, with its variables. */
export function OpenInExplorer(): ReactNode {
  const { labels } = useLanguage();
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({ queryEditor: state.queryEditor, variableEditor: state.variableEditor }));
  const [told, setTold] = useState('');
  const open = (): void => {
    const address = explorerAddress(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? '');
    if (address !== null) return location.assign(address);
    setTold(labels.noExplorerView);
    setTimeout(() => setTold(''), 4000);
  };
  return (
    <>
      <ToolbarButton label={labels.openInExplorer} onClick={open}><span className="graphiql-toolbar-icon"><ExplorerIcon /></span></ToolbarButton>
      <span role="status" className="atlas-told">{told}</span>
    </>
  );
}
