/** The first Node that runs TypeScript as it is and has node:sqlite without a flag. */
const oldestNode = [22, 18] as const;

/** What is wrong with running on this Node and how to mend it; undefined when nothing is. */
export function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return undefined;
  return (
    `Comity's server needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}. ` +
    'Start it with "npm start", which brings the right Node along.'
  );
}

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(`\ncomity: ${problem}\n`);
  process.exit(1);
}
