import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'.cache/',
			'build/',
			'.svelte-kit/',
			'static/',
			'node_modules/',
			'test-results/',
			'content/'
		]
	},
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		files: ['src/**/*.{ts,svelte}', 'tests/**/*.ts', '*.config.ts'],
		rules: {
			'max-lines': ['error', { max: 300 }],
			'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
			'no-console': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
			],
			// Sets and maps here are values that are replaced, not watched.
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ExportDefaultDeclaration',
					message: 'Export by name, so that a search finds it.'
				}
			]
		}
	},
	{
		files: ['src/**/*.svelte'],
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'max-lines-per-function': 'off'
		}
	},
	{
		// Components get addresses as props; whoever made them has resolved them.
		files: ['src/lib/ui/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// Pictures are built from our own closed vocabulary, never from text that somebody typed.
		files: [
			'src/lib/scene/**/*.svelte',
			'src/lib/ui/base/Icon.svelte',
			'src/routes/gallery/*.svelte'
		],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		// The one place that navigates; its addresses are all made by `resolve` a few lines above.
		files: ['src/lib/state/way.ts'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { 'max-lines-per-function': 'off' }
	},
	{
		files: [
			'src/cli/**/*.ts',
			'tests/{perf,compat,faults}/**/*.ts',
			'*.config.ts',
			'src/routes/**/*.ts'
		],
		rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' }
	},
	{ files: ['**/*.{js,mjs,cjs}'], ...ts.configs.disableTypeChecked }
);
