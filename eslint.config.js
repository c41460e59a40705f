/** What the linter holds the project to. The rules between the rooms of `src/` are in `build/lint/house.mjs`. */
import {fileURLToPath} from 'node:url';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {mayImport} from './build/lint/may-import.mjs';
import {LOCAL_TIME, MARKUP_STRINGS} from './build/lint/restricted-syntax.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const src = fileURLToPath(new URL('src', import.meta.url));

/** @type {import('@eslint/core').RulesConfig} */
const SIZES = {
  'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
  'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true, IIFEs: true}],
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', 'demo/', 'test/fixtures/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      ...SIZES,
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      // Numbers stand in messages as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      // With noUncheckedIndexedAccess the compiler asks even where the bound of the loop is the answer.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Interfaces of plain objects write functions as methods too, and lit's templates are given them bare.
      '@typescript-eslint/unbound-method': 'off',
      // An interface says what a thing is, a type alias what it is made of: both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {house: {rules: {'may-import': mayImport}}},
    rules: {
      'house/may-import': ['error', {src}],
      'no-restricted-syntax': ['error', ...MARKUP_STRINGS, ...LOCAL_TIME],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'global',
        'require',
        '__dirname',
        'setImmediate',
      ],
    },
  },
  {
    files: ['src/cli/**', 'src/element/warn-author.ts'],
    rules: {'no-console': 'off'},
  },
  {
    // What JSON.parse and plain JavaScript packages give is `any`, and JSDoc has no `unknown` to narrow it with in passing.
    files: ['**/*.mjs', '*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      // A suite is a function that holds many small ones.
      'max-lines-per-function': 'off',
      // Assertions such as `expect(x).to.be.true` are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The browser makes elements, by way of the registry.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
);
