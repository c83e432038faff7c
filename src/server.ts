import { enableCompileCache } from 'node:module';
import { enter, giveUp } from './entry.ts';

// what a start spends most of its time on is compiling; the second one finds that done
enableCompileCache();

try {
  const config = enter();
  const [{ createApp }, { serveAdmin }] = await Promise.all([import('./app.ts'), import('./admin/socket.ts')]);
  const { server, ports, close } = await createApp(config);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { log } = ports;
  if (!config.databaseUrl) serveAdmin(ports);
  log.info(`PersonaForge is ready after ${(performance.now() / 1000).toFixed(1)} s
  explorer   ${config.publicUrl}/graphql
  REST docs  ${config.publicUrl}/docs
  try first  curl -s ${config.publicUrl}/auth/signup -H 'content-type: application/json' -d '{"email":"me@example.com","password":"a good long password","name":"Me"}'`);

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info(`${signal}: finishing what runs`);
    await close().catch((error: unknown) => log.error({ err: error }, 'closing failed'));
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
  process.on('unhandledRejection', (error) => {
    log.fatal({ err: error }, 'unhandled rejection');
    process.exit(1);
  });
} catch (error) {
  giveUp(error);
}
