import { memo } from 'react';
import { answerOf, type Document, fieldsOf, type Route, type Schema, typeOf } from './openapi.ts';
import { curl } from './request.ts';
import { TryIt } from './try-it.tsx';

interface Props {
  document: Document;
  route: Route;
  token: string;
  onToken: (token: string) => void;
}

export const Operation = memo(function Operation({ document, route, token, onToken }: Props) {
  const answers = Object.entries(route.responses).map(([status, answer]) => ({
    status,
    ...answerOf(document, answer),
  }));
  const success = answers.find(({ status }) => status === '200')?.content?.['application/json'];
  const body = Object.values(route.requestBody?.content ?? {})[0];
  return (
    <article id={route.operationId} aria-labelledby={`${route.operationId}-title`}>
      <h3 id={`${route.operationId}-title`}>{route.summary}</h3>
      <p className="route">
        <span className={`method ${route.method.toLowerCase()}`}>{route.method}</span> <code>{route.path}</code>
      </p>
      <p>{route.description}</p>
      {route.parameters && (
        <Fields
          caption="Parameters"
          fields={route.parameters.map(({ name, required, schema, description }) => ({
            name,
            required,
            schema: { ...schema, description },
          }))}
        />
      )}
      {body && <Fields caption="Body" fields={fieldsOf(document, body.schema)} />}
      <h4>Example</h4>
      <pre tabIndex={0} aria-label={`Request: ${route.summary}`}>
        {curl(route)}
      </pre>
      {success?.example !== undefined && (
        <pre className="answer" tabIndex={0} aria-label={`Answer: ${route.summary}`}>
          {JSON.stringify(success.example, null, 2)}
        </pre>
      )}
      {success && (
        <details>
          <summary>Fields of the answer</summary>
          <Fields caption={typeOf(success.schema)} fields={fieldsOf(document, success.schema)} />
        </details>
      )}
      <details>
        <summary>Errors</summary>
        <ul className="errors">
          {answers
            .filter(({ status }) => status !== '200')
            .map(({ status, description, content }) => (
              <li key={status}>
                <strong>{status}</strong>{' '}
                <code>
                  {(content?.['application/json']?.example as { error: { code: string } } | undefined)?.error.code}
                </code>{' '}
                {description}
              </li>
            ))}
        </ul>
      </details>
      <details>
        <summary>Try it</summary>
        <TryIt route={route} token={token} onToken={onToken} />
      </details>
    </article>
  );
});

function Fields({
  caption,
  fields,
}: {
  caption: string;
  fields: { name: string; required: boolean; schema: Schema }[];
}) {
  if (!fields.length) return null;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, required, schema }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {required && <small> required</small>}
              </th>
              <td>{typeOf(schema)}</td>
              <td>{schema.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
