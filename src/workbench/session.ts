import { useSyncExternalStore } from 'react';

const STORED = 'personaforge.token';
const listeners = new Set<() => void>();

/** Which token this browser holds; all its tabs share it. */
export const getToken = (): string | null => localStorage.getItem(STORED);

export function signIn(token: string): void {
  localStorage.setItem(STORED, token);
  tell();
}

export function signOut(): void {
  if (getToken() === null) return;
  localStorage.removeItem(STORED);
  tell();
}

const tell = () => listeners.forEach((listener) => listener());
window.addEventListener('storage', tell);

export const useToken = (): string | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getToken);
