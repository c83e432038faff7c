import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { mendTabs } from './accessibility.ts';
import { EXAMPLES } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { sessionPlugin } from './session-plugin.tsx';

/** GraphiQL shows the variables of its first default tab only when they are given once more. */
const [first] = EXAMPLES;
const initial =
  localStorage.getItem('graphiql:tabState') === null && first
    ? { initialQuery: first.query, initialVariables: first.variables }
    : {};
const plugins = [sessionPlugin, HISTORY_PLUGIN];

const root = document.getElementById('root')!;
mendTabs(root);
createRoot(root).render(
  <StrictMode>
    <h1 className="visually-hidden">PersonaForge GraphQL explorer</h1>
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={sessionPlugin}
      defaultTabs={EXAMPLES}
      {...initial}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          PersonaForge
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
