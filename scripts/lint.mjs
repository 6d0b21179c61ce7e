// ESLint over all files. TypeScript reads each component as the parser translates it from the beginning.
// Without this it takes each one anew when its turn comes, and forgets the types of all files: three
// hundred times. (Not in eslint.config.js: knip loads that, and then finds no component any more.)
process.env.SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK = '1';
const [{ ESLint }, { ROOT }] = await Promise.all([import('eslint'), import('./install.mjs')]);

const eslint = new ESLint({ cwd: ROOT });
const results = await eslint.lintFiles(process.argv.length > 2 ? process.argv.slice(2) : ['.']);
const formatter = await eslint.loadFormatter('stylish');
process.stdout.write(await formatter.format(results));
const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
process.exitCode = isClean ? 0 : 1;
