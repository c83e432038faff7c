import { DefaultLogger, type LogContext, type LoggerOptions } from '@mikro-orm/core';
import { isTracing, pastSpan } from '../tracing/span.ts';

/** What a statement does, and to which table. */
const VERB = /^\s*(\w+)/;
const TABLE = /\b(?:from|into|update|table)\s+"?([a-z_][\w.]*)"?/;

/** Tells of each statement where traces are wanted. Its text stays here: the ORM has written the values into it. */
class StatementLogger extends DefaultLogger {
  override isEnabled(): boolean {
    return isTracing();
  }

  override log(): void {}

  override logQuery({ query, took = 0, level }: { query: string } & LogContext): void {
    if (!isTracing()) return;
    const verb = VERB.exec(query)?.[1]?.toLowerCase() ?? 'sql';
    const table = TABLE.exec(query)?.[1];
    const attributes = {
      'db.system.name': 'postgresql',
      'db.operation.name': verb,
      ...(table && { 'db.collection.name': table }),
    };
    pastSpan(table ? `${verb} ${table}` : verb, took, { kind: 'client', attributes, failed: level === 'error' });
  }
}

export const statementLogger = (options: LoggerOptions) => new StatementLogger(options);
