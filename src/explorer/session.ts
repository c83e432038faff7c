import { useSyncExternalStore } from 'react';

/** What all tabs of the explorer share: the token, and the files chosen for variables by their names. Lives as long as the browser tab. */
export interface Session {
  token: string;
  files: Record<string, File>;
}

const STORED = 'personaforge.token';
let session: Session = { token: sessionStorage.getItem(STORED) ?? '', files: {} };
const listeners = new Set<() => void>();

export const getSession = (): Session => session;

export function changeSession(change: Partial<Session>): void {
  session = { ...session, ...change };
  sessionStorage.setItem(STORED, session.token);
  for (const listener of listeners) listener();
}

export const useSession = (): Session =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getSession);
