import { projectFiles, projectProblems } from './walls/files.ts';

const problems = projectProblems();
console.log(problems.length ? problems.join('\n') : `${projectFiles().length} files keep to the walls.`);
process.exitCode = problems.length ? 1 : 0;
