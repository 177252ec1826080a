import { readConfig } from '../server/config.ts';
import { restore } from '../server/store/backup.ts';

// npm run restore -- file: puts a copy in the place of the database; the server must be stopped.
const { database, databaseUrl } = readConfig(process.env);
const [copy = ''] = process.argv.slice(2);
try {
  if (databaseUrl)
    throw new Error('DATABASE_URL is set, so all is kept in PostgreSQL: bring it back with psql or pg_restore.');
  if (!copy) throw new Error('Say which copy to bring back: npm run restore -- the-file.sqlite');
  const kept = restore(copy, database);
  console.log(`${copy} is the database now.${kept ? ` The one before is kept as ${kept}.` : ''} Start with: npm start`);
} catch (error) {
  console.error(`\ncomity: ${(error as Error).message}\n`);
  process.exit(1);
}
