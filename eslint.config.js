import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // The last four are written by build/contents.ts: as long as the data is.
  {ignores: ['dist/', 'coverage/', 'scratch/', 'test-results/', 'src/catalogue/{contents,exercise-files,routine-files,traits}.ts']},
  js.configs.recommended,
  {rules: {eqeqeq: ['error', 'always', {null: 'ignore'}], 'prefer-const': 'error', 'no-console': ['error', {allow: ['warn', 'error']}]}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/unbound-method': 'off', // html`@click=${this.#start}`: Lit binds its listeners
    },
  },
  {files: ['src/**/*.ts'], rules: {'max-lines': ['warn', {max: 400, skipBlankLines: true, skipComments: true}]}},
  {
    // A page's globals belong to the rooms that touch a page; the others must run in Node too.
    files: ['src/{catalogue,figure,safety,session,journal}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'customElements', 'localStorage', 'navigator', 'HTMLElement'],
      'no-restricted-imports': ['error', {patterns: [{regex: '^lit($|/)|/elements/', message: 'Rules know nothing of elements.'}]}],
    },
  },
  {
    files: ['src/figure/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: '^lit($|/)|/(elements|session|safety|catalogue)/', message: 'The figure knows nothing of exercises.'}]},
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'test/elements/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {...litA11y.configs.recommended.rules, 'wc/guard-super-call': 'off'},
    settings: {litHtmlSources: true},
  },
  {
    files: ['test/**/*.ts', 'build/**/*.ts', '*.config.ts', '*.config.mjs', '*.config.js'],
    rules: {'no-console': 'off'},
  },
  {
    // chai's assertions are expressions; node:test's `test()` returns a promise that nobody awaits; page functions are untyped.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: {globals: {window: 'readonly', document: 'readonly', customElements: 'readonly', location: 'readonly', console: 'readonly'}},
  },
  {files: ['**/*.mjs', 'eslint.config.js'], languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly'}}},
);
