import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import { parse, visit } from 'graphql';
import { changeSession, useSession } from './session.ts';

/** The panel with what every tab needs besides its text. */
export const sessionPlugin: GraphiQLPlugin = { title: 'Token and files', icon: KeyIcon, content: SessionPanel };

function KeyIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <circle cx="8" cy="15" r="4.2" />
      <path d="M11.2 12 20 3.2M16.5 6.7l3 3" strokeLinecap="round" />
    </svg>
  );
}

function SessionPanel() {
  const { token, files } = useSession();
  const query = useGraphiQL(({ queryEditor }) => queryEditor?.getValue() ?? '');
  return (
    <form className="session" onSubmit={(event) => event.preventDefault()}>
      <h2>Token and files</h2>
      <p>
        Signing up or in puts its token here, and every tab sends it. A header <code>Authorization</code> of a tab goes
        before it.
      </p>
      <label>
        Token
        <input
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => changeSession({ token: event.target.value.trim() })}
        />
      </label>
      {uploadVariables(query).map((name) => (
        <label key={name}>
          File for <code>${name}</code>
          <input
            type="file"
            accept=".pdf,.docx,.odt,.rtf,.md,.markdown,.txt"
            onChange={(event) => changeSession({ files: withFile(files, name, event.target.files?.[0]) })}
          />
          <small>
            {files[name]
              ? `Sent where the variable is null: ${files[name].name}`
              : 'PDF, DOCX, ODT, RTF, Markdown or text'}
          </small>
        </label>
      ))}
    </form>
  );
}

function withFile(files: Record<string, File>, name: string, file: File | undefined): Record<string, File> {
  const { [name]: _replaced, ...others } = files;
  return file ? { ...others, [name]: file } : others;
}

/** Names of the variables that take a file; always one, so that the place is found before a query is written. */
function uploadVariables(query: string): string[] {
  const names: string[] = [];
  try {
    visit(parse(query), {
      VariableDefinition(node) {
        const type = node.type.kind === 'NonNullType' ? node.type.type : node.type;
        if (type.kind === 'NamedType' && type.name.value === 'Upload') names.push(node.variable.name.value);
      },
    });
  } catch {
    // half-written text has no variables yet
  }
  return names.length ? names : ['file'];
}
