import { ConfigError } from './config.ts';
import { enter, giveUp } from './entry.ts';

try {
  const config = enter({
    check({ databaseUrl }) {
      if (!databaseUrl)
        throw new ConfigError(['DATABASE_URL is required: the embedded database serves one process only']);
    },
  });
  // after the lock, so that who may not run is told at once
  const [{ closePorts, createPorts }, { startWorkers }] = await Promise.all([
    import('./app.ts'),
    import('./workers.ts'),
  ]);
  const ports = await createPorts(config);
  await startWorkers(ports);
  ports.log.info('PersonaForge runs jobs');
  const stop = async () => {
    await closePorts(ports);
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
} catch (error) {
  giveUp(error);
}
