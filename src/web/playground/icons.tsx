import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }): ReactNode {
  return <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">{children}</svg>;
}

export function ExamplesIcon(): ReactNode {
  return <Icon><path d="M3 4h14v10H9l-4 3v-3H3z" /><path d="M8.2 7.4a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1" /><path d="M10 11.9v.1" /></Icon>;
}

export function VariablesIcon(): ReactNode {
  return <Icon><path d="M3 6h6M13 6h4M3 14h4M11 14h6" /><circle cx="11" cy="6" r="2" /><circle cx="9" cy="14" r="2" /></Icon>;
}

export function LinkIcon(): ReactNode {
  return <Icon><path d="M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1" /><path d="M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1" /></Icon>;
}

export function ExplorerIcon(): ReactNode {
  return <Icon><circle cx="10" cy="10" r="7" /><path d="M3 10h14M10 3c2.5 2.2 2.5 11.8 0 14M10 3c-2.5 2.2-2.5 11.8 0 14" /></Icon>;
}
