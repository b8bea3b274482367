import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { loadExamples } from './examples.ts';
import { Playground } from './playground.tsx';

const place = document.getElementById('playground');
if (!place) throw new Error('playground.html lacks the element with id "playground"');
const loading = loadExamples();
createRoot(place).render(
  <StrictMode>
    <Suspense fallback={<p className="atlas-loading" role="status">…</p>}>
      <Playground loading={loading} />
    </Suspense>
  </StrictMode>,
);
