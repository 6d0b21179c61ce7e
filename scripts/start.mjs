// npm start: from a fresh clone to a running Yol. Uses only what Node brings until packages are there.
import { installPackages, run } from './install.mjs';

installPackages();
if (!run('npm', ['run', 'build', '--silent'])) process.exit(1);
const isServed = run(process.execPath, ['scripts/serve.mjs', ...process.argv.slice(2)]);
if (!isServed) process.exitCode = 1;
