import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { sessionPlugin } from './session-plugin.tsx';

const plugins = [sessionPlugin, DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <GraphiQL fetcher={fetcher} plugins={plugins} referencePlugin={DOC_EXPLORER_PLUGIN} visiblePlugin={sessionPlugin} defaultTabs={EXAMPLES} defaultEditorToolsVisibility="variables">
      <GraphiQL.Logo>
        <a href="/" className="home">PersonaForge</a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
