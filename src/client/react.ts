import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useMutation,
  type UseMutationOptions,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { createContext, createElement, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Client } from './client.ts';
import { ApiError, noAnswer } from './errors.ts';
import { INVALIDATES } from './invalidation.ts';
import type { TypedDocumentString } from './operations.ts';

const ClientContext = createContext<Client | null>(null);

/** Gives the hooks below it the client to ask. Goes inside TanStack's `QueryClientProvider`. */
export function PersonaForgeProvider({ client, children }: { client: Client; children?: ReactNode }): ReactNode {
  return createElement(ClientContext.Provider, { value: client }, children);
}

/** @throws outside a `PersonaForgeProvider` */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('Put a <PersonaForgeProvider client={…}> around the components that use these hooks.');
  return client;
}

/** The first part of every cache key: `queryClient.invalidateQueries({ queryKey: [CACHE_ROOT] })` drops all that was read. */
export const CACHE_ROOT = 'personaforge';

type Key = readonly unknown[];
type Variables<V, Options> =
  Record<never, never> extends V ? [variables?: V, options?: Options] : [variables: V, options?: Options];
export interface QueryOptions<R> extends Partial<Omit<UseQueryOptions<R, ApiError>, 'queryKey' | 'queryFn'>> {}

export interface QueryHook<R, V> {
  (...args: Variables<V, QueryOptions<R>>): UseQueryResult<R, ApiError>;
  /** cache key of one set of variables; of all of them without */
  key(variables?: V): Key;
}

/** A hook that reads: `useQuery` of TanStack Query with key, function and types filled in. */
export function queryHook<R, V>(name: string, document: TypedDocumentString<R, V>): QueryHook<R, V> {
  const key = (variables?: V): Key => [CACHE_ROOT, name, ...(variables === undefined ? [] : [variables])];
  const useHook = (variables?: V, options?: QueryOptions<R>) => {
    const client = useClient();
    const given = variables ?? ({} as V);
    return useQuery<R, ApiError>({
      ...options,
      queryKey: key(given),
      queryFn: ({ signal }) => client.request(document, given, { signal }),
    });
  };
  return Object.assign(useHook, { key }) as unknown as QueryHook<R, V>;
}

type ItemOf<R> = R extends Record<string, infer List> ? (List extends readonly (infer Item)[] ? Item : never) : never;
type PagedVariables<V> = Omit<V, 'limit' | 'offset'> & { pageSize?: number };
export interface PagesHook<R, V> {
  (variables?: PagedVariables<V>, options?: { enabled?: boolean }): UseInfiniteQueryResult<ItemOf<R>[], ApiError>;
}

/** A list page by page: `data` holds the items of all pages read so far, `fetchNextPage()` reads on while `hasNextPage`. */
export function pagesHook<R, V extends { limit?: number | null; offset?: number | null }>(
  name: string,
  document: TypedDocumentString<R, V>,
): PagesHook<R, V> {
  return (variables, options) => {
    const client = useClient();
    const { pageSize = 50, ...rest } = variables ?? ({} as PagedVariables<V>);
    const items = (page: R) => Object.values(page as Record<string, ItemOf<R>[]>)[0]!;
    return useInfiniteQuery<R, ApiError, ItemOf<R>[], Key, number>({
      ...options,
      queryKey: [CACHE_ROOT, name, 'pages', { ...rest, pageSize }],
      queryFn: ({ pageParam, signal }) =>
        client.request(document, { ...rest, limit: pageSize, offset: pageParam } as unknown as V, { signal }),
      initialPageParam: 0,
      getNextPageParam: (page, pages) => (items(page).length < pageSize ? undefined : pages.length * pageSize),
      select: (data: InfiniteData<R, number>) => data.pages.flatMap(items),
    });
  };
}

export interface MutationOptions<R, V> extends Omit<UseMutationOptions<R, ApiError, V>, 'mutationFn' | 'mutationKey'> {}
export interface MutationHook<R, V> {
  (options?: MutationOptions<R, V>): UseMutationResult<R, ApiError, V>;
}

/** A hook that changes something; when it worked, every query that it touches is read anew (`invalidation.ts`). */
export function mutationHook<R, V>(
  name: keyof typeof INVALIDATES,
  document: TypedDocumentString<R, V>,
): MutationHook<R, V> {
  return (options) => {
    const client = useClient();
    const queries = useQueryClient();
    return useMutation<R, ApiError, V>({
      ...options,
      mutationKey: [CACHE_ROOT, name],
      mutationFn: (variables) => client.request(document, variables ?? ({} as V)),
      onSuccess: async (...args) => {
        await Promise.all(
          INVALIDATES[name].map((query) => queries.invalidateQueries({ queryKey: [CACHE_ROOT, query] })),
        );
        await options?.onSuccess?.(...args);
      },
    });
  };
}

export interface SubscriptionState<R> {
  /** the newest event */
  data: R | null;
  error: ApiError | null;
  /** the server has said all that there is to say */
  done: boolean;
}

export interface SubscriptionHook<R, V> {
  (variables: V, options?: { enabled?: boolean; onData?: (data: R) => void }): SubscriptionState<R>;
}

/** A hook that listens while it is mounted and `enabled`. */
export function subscriptionHook<R, V>(document: TypedDocumentString<R, V>): SubscriptionHook<R, V> {
  return (variables, { enabled = true, onData } = {}) => {
    const client = useClient();
    const [state, setState] = useState<SubscriptionState<R>>({ data: null, error: null, done: false });
    const id = JSON.stringify(variables);
    useEffect(() => {
      if (!enabled) return;
      const events = client.subscribe(document, variables);
      let stopped = false;
      void (async () => {
        try {
          for await (const data of events) {
            if (stopped) return;
            setState({ data, error: null, done: false });
            onData?.(data);
          }
          if (!stopped) setState((last) => ({ ...last, done: true }));
        } catch (error) {
          if (!stopped)
            setState((last) => ({
              ...last,
              error: error instanceof ApiError ? error : noAnswer(String(error)),
              done: true,
            }));
        }
      })();
      return () => {
        stopped = true;
        void events.return?.();
      };
      // `id` stands for the variables, and a new `onData` is no reason to begin again
    }, [client, id, enabled]);
    return state;
  };
}

type FileOptions = { enabled?: boolean };

function useFile(path: string, key: Key, options: FileOptions): UseQueryResult<Blob, ApiError> {
  const client = useClient();
  return useQuery<Blob, ApiError>({
    ...options,
    queryKey: [CACHE_ROOT, ...key],
    queryFn: ({ signal }) => client.download(path, { signal }),
    staleTime: Infinity,
  });
}

/** The uploaded file of a CV, as it was sent. */
export const useCvFile = (cvId: string, options: FileOptions = {}) =>
  useFile(`/cv/${cvId}/file`, ['CvFile', { cvId }], options);

/** A page of a PDF as a PNG of two pixels a point. */
export const useCvPage = (cvId: string, page: number, options: FileOptions = {}) =>
  useFile(`/cv/${cvId}/pages/${page}`, ['CvPage', { cvId, page }], options);

/** A Word document as an HTML page, to be shown in a sandboxed frame. */
export const useCvView = (cvId: string, options: FileOptions = {}) =>
  useFile(`/cv/${cvId}/view`, ['CvView', { cvId }], options);
