import { closePorts, createPorts } from './app.ts';
import { ConfigError, loadDotEnv, readConfig } from './config.ts';
import { startWorkers } from './workers.ts';

try {
  loadDotEnv();
  const config = readConfig();
  if (!config.databaseUrl)
    throw new ConfigError(['DATABASE_URL is required: the embedded database serves one process only']);
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
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
