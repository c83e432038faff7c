import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the operator's Prometheus reads. Labels come from short lists: routes, statuses, kinds of job. */
export interface Metrics {
  request(labels: { method: string; route: string; status: number }, seconds: number): void;
  job(labels: { kind: string; outcome: string }, seconds: number): void;
  databaseWait(seconds: number): void;
  /** Asks for the jobs that wait, by kind, each time that the metrics are read. */
  countWaitingJobs(count: () => Promise<Record<string, number>>): void;
  contentType: string;
  read(): Promise<string>;
}

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const JOB_SECONDS = [0.05, 0.1, 0.5, 1, 5, 15, 60, 300];
const WAIT_SECONDS = [0.001, 0.01, 0.05, 0.25, 1, 3];

export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Requests by route.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: REQUEST_SECONDS,
    registers: [register],
  });
  const jobs = new Histogram({
    name: 'personaforge_job_duration_seconds',
    help: 'Tries at background jobs.',
    labelNames: ['kind', 'outcome'] as const,
    buckets: JOB_SECONDS,
    registers: [register],
  });
  const waits = new Histogram({
    name: 'personaforge_database_wait_seconds',
    help: 'How long a connection of the pool was waited for.',
    buckets: WAIT_SECONDS,
    registers: [register],
  });
  return {
    request: (labels, seconds) => requests.observe(labels, seconds),
    job: (labels, seconds) => jobs.observe(labels, seconds),
    databaseWait: (seconds) => waits.observe(seconds),
    countWaitingJobs(count) {
      new Gauge({
        name: 'personaforge_jobs_waiting',
        help: 'Background jobs that wait for a worker, of all processes.',
        labelNames: ['kind'] as const,
        registers: [register],
        async collect() {
          this.reset();
          for (const [kind, waiting] of Object.entries(await count())) this.set({ kind }, waiting);
        },
      });
    },
    contentType: register.contentType,
    read: () => register.metrics(),
  };
}
