import { enableCompileCache } from 'node:module';
import { enter, giveUp, startTelemetry } from './entry.ts';

// what a start spends most of its time on is compiling; the second one finds that done
enableCompileCache();

try {
  const config = enter();
  // first, for it brings what the decorators of all others need
  if (config.telemetry) await startTelemetry();
  const { createApp } = await import('./app.ts');
  const [{ serveAdmin }, { listen }, { serveMetrics }, { stopOnSignals }] = await Promise.all([
    import('./admin/socket.ts'),
    import('./http-server.ts'),
    import('./metrics-endpoint.ts'),
    import('./process.ts'),
  ]);
  const { server, ports, close } = await createApp(config);
  await listen(server, config.port, config.host);
  const metrics = await serveMetrics(ports);
  stopOnSignals(ports.log, async (announced) => {
    await close(announced ? config.shutdownGraceMs : 0);
    await metrics?.drain();
  });
  if (!config.databaseUrl) serveAdmin(ports);
  ports.log.info(`PersonaForge is ready after ${(performance.now() / 1000).toFixed(1)} s
  workbench  ${config.publicUrl}/
  explorer   ${config.publicUrl}/graphql
  REST docs  ${config.publicUrl}/docs
  try first  curl -s ${config.publicUrl}/auth/signup -H 'content-type: application/json' -d '{"email":"me@example.com","password":"a good long password","name":"Me"}'`);
} catch (error) {
  giveUp(error);
}
