import { type FormEvent, useId, useState } from 'react';
import type { Route } from './openapi.ts';
import { bodyExample, type Filled, send, takesFile } from './request.ts';

interface Shown {
  status: number;
  text: string;
  download: string | null;
}

/** The form that sends a request to this server and shows what came back. */
export function TryIt({ route, token, onToken }: { route: Route; token: string; onToken: (token: string) => void }) {
  const [filled, setFilled] = useState<Filled>({ parameters: defaultsOf(route), body: bodyExample(route), file: null });
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const hint = useId();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const answer = await send(route, filled, token);
      const next = await present(answer);
      setShown(next);
      if (answer.ok && (route.path === '/auth/signup' || route.path === '/auth/login'))
        onToken((JSON.parse(next.text) as { token: string }).token);
    } catch (error) {
      setShown({ status: 0, text: String(error), download: null });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="try" onSubmit={submit}>
      {(route.parameters ?? []).map(({ name, required, description, in: place }) => (
        <label key={name}>
          <span>
            <code>{name}</code>{' '}
            <small>
              in the {place}
              {required ? '' : ', optional'}
            </small>
          </span>
          <input
            required={required}
            title={description}
            value={filled.parameters[name] ?? ''}
            onChange={(event) =>
              setFilled({ ...filled, parameters: { ...filled.parameters, [name]: event.target.value } })
            }
          />
        </label>
      ))}
      {filled.body !== '' || bodyExample(route) ? (
        <label>
          Body, JSON
          <textarea
            rows={Math.min(14, bodyExample(route).split('\n').length + 1)}
            spellCheck={false}
            value={filled.body}
            onChange={(event) => setFilled({ ...filled, body: event.target.value })}
          />
        </label>
      ) : null}
      {takesFile(route) && (
        <label>
          File
          <input
            type="file"
            required
            accept=".pdf,.docx,.odt,.rtf,.md,.markdown,.txt"
            onChange={(event) => setFilled({ ...filled, file: event.target.files?.[0] ?? null })}
          />
        </label>
      )}
      <button className="primary" disabled={busy} aria-describedby={hint}>
        Send
      </button>
      <small id={hint}>
        {route.security?.length === 0
          ? 'Works without a token.'
          : token
            ? 'Sent with your token.'
            : 'Needs a token: put one in at the top, or sign up first.'}
      </small>
      <div role="status">
        {shown && (
          <>
            <p>
              <strong className={shown.status < 400 && shown.status ? 'status good' : 'status bad'}>
                {shown.status || 'No answer'}
              </strong>
              {shown.download && (
                <>
                  {' '}
                  <a href={shown.download} download="document">
                    Save the file
                  </a>
                </>
              )}
            </p>
            <pre tabIndex={0} aria-label="Answer">
              {shown.text}
            </pre>
          </>
        )}
      </div>
    </form>
  );
}

/** Ids are the reader's own, so only what has a default stands there. */
const defaultsOf = (route: Route) =>
  Object.fromEntries(
    (route.parameters ?? [])
      .filter(({ in: place, schema }) => place === 'query' && schema.default !== undefined)
      .map(({ name, schema }) => [name, String(schema.default)]),
  );

async function present(answer: Response): Promise<Shown> {
  const { status } = answer;
  if (answer.headers.get('content-type')?.includes('json'))
    return { status, text: JSON.stringify(await answer.json(), null, 2), download: null };
  const blob = await answer.blob();
  return { status, text: `${blob.type}, ${blob.size} bytes`, download: URL.createObjectURL(blob) };
}
