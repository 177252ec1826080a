import { readConfig } from '../server/config.ts';
import { backUp } from '../server/store/backup.ts';

// npm run backup [-- file]: one file that holds all lessons and matches as they are now; the server may run.
const { database, databaseUrl } = readConfig(process.env);
const day = new Date().toISOString().slice(0, 16).replaceAll(':', '-');
const [copy = `${database.replace(/\.sqlite$/, '')}-backup-${day}.sqlite`] = process.argv.slice(2);
try {
  if (databaseUrl) throw new Error('DATABASE_URL is set, so all is kept in PostgreSQL: copy it with pg_dump.');
  await backUp(database, copy);
  console.log(`All that is stored in ${database} is in ${copy} now. Bring it back with: npm run restore -- ${copy}`);
} catch (error) {
  console.error(`\ncomity: ${(error as Error).message}\n`);
  process.exit(1);
}
