import '../workbench/theme.css';
import './docs.css';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Document, routesOf } from './openapi.ts';
import { Operation } from './operation.tsx';

function Docs({ document }: { document: Document }) {
  const [token, setToken] = useState('');
  const tags = document.tags
    .map((tag) => ({ ...tag, routes: routesOf(document, tag.name) }))
    .filter(({ routes }) => routes.length);
  return (
    <>
      <a className="skip" href="#content">
        To the content
      </a>
      <header>
        <h1>{document.info.title} REST API</h1>
        <p>
          {document.info.description} Version {document.info.version}. The same as a file:{' '}
          <a href="/openapi.json">/openapi.json</a>. The same things in one graph:{' '}
          <a href="/graphql">GraphQL explorer</a>.
        </p>
        <label className="token">
          Token for “Try it”
          <input
            type="password"
            autoComplete="off"
            value={token}
            placeholder="filled in when you sign up or in below"
            onChange={(event) => setToken(event.target.value.trim())}
          />
        </label>
      </header>
      <nav aria-label="Routes">
        {tags.map(({ name, routes }) => (
          <details key={name} open>
            <summary>{name}</summary>
            <ul>
              {routes.map(({ operationId, summary }) => (
                <li key={operationId}>
                  <a href={`#${operationId}`}>{summary}</a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </nav>
      <main id="content">
        {tags.map(({ name, description, routes }) => (
          <section key={name} aria-labelledby={`tag-${name}`}>
            <h2 id={`tag-${name}`}>{name}</h2>
            <p className="soft">{description}</p>
            {routes.map((route) => (
              <Operation key={route.operationId} document={document} route={route} token={token} onToken={setToken} />
            ))}
          </section>
        ))}
      </main>
    </>
  );
}

const openApi = (await (await fetch('/openapi.json')).json()) as Document;
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Docs document={openApi} />
  </StrictMode>,
);
