import { ConfigError } from './config.ts';
import { enter, giveUp, startTelemetry } from './entry.ts';
import { createHealth, healthListener } from './health.ts';
import { createHttpServer, listen } from './http-server.ts';
import { stopOnSignals } from './process.ts';

try {
  const config = enter({
    check({ databaseUrl }) {
      if (!databaseUrl)
        throw new ConfigError(['DATABASE_URL is required: the embedded database serves one process only']);
    },
  });
  // after the lock, so that who may not run is told at once
  const [{ closePorts, createPorts }, { serveMetrics }, { startWorkers }] = await Promise.all([
    import('./app.ts'),
    import('./metrics-endpoint.ts'),
    import('./workers.ts'),
  ]);
  if (config.telemetry) await startTelemetry();
  const ports = await createPorts(config);
  await startWorkers(ports);
  const health = createHealth(ports.probe);
  const http = createHttpServer(ports.limits.http, healthListener(health));
  if (config.workerPort !== null) await listen(http.server, config.workerPort, config.host);
  const metrics = await serveMetrics(ports);
  stopOnSignals(ports.log, async () => {
    health.stop();
    await closePorts(ports);
    await Promise.all([http.drain(), metrics?.drain()]);
  });
  ports.log.info('PersonaForge runs jobs');
} catch (error) {
  giveUp(error);
}
