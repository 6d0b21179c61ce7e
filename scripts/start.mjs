// npm start: from a fresh clone to a running Yol. Uses only what Node brings until packages are there.
import { installPackages, run } from './install.mjs';
import { optionsOrEnd } from './port.mjs';

const args = process.argv.slice(2);
// Before the build, which takes a minute.
await optionsOrEnd(args);
installPackages();
if (!run('npm', ['run', 'build', '--silent'])) process.exit(1);
const isServed = run(process.execPath, ['scripts/serve.mjs', ...args]);
if (!isServed) process.exitCode = 1;
